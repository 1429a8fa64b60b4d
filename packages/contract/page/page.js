const dialog = document.querySelector('dialog');
const shown = dialog.querySelector('.shown');
const broken = [...document.querySelectorAll('td a.broken')];

/** The cell whose evidence the address names. */
function namedCell() {
  return [...document.querySelectorAll('td a')].find(({ hash }) => hash === location.hash && hash !== '');
}

/** Shows in front of the page what the address names, or nothing. */
function show() {
  const cell = namedCell();
  const evidence = cell && document.getElementById(decodeURIComponent(cell.hash.slice(1)));
  if (!evidence) {
    dialog.close();
    return;
  }
  const copy = evidence.cloneNode(true);
  // The page has the id already.
  copy.removeAttribute('id');
  shown.replaceChildren(copy);
  const at = broken.indexOf(cell);
  for (const button of dialog.querySelectorAll('[data-step]')) {
    button.disabled = !neighbour(at, Number(button.dataset.step));
  }
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
}

/** The broken cell before or after another; after one that is not broken, the first. */
function neighbour(at, step) {
  return at < 0 && step < 0 ? undefined : broken[at + step];
}

function goTo(cell) {
  history.pushState(null, '', cell.hash);
  show();
}

for (const cell of document.querySelectorAll('td a')) {
  cell.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The link alone would scroll the page behind.
    event.preventDefault();
    goTo(cell);
  });
}
for (const button of dialog.querySelectorAll('[data-step]')) {
  button.addEventListener('click', () => {
    goTo(neighbour(broken.indexOf(namedCell()), Number(button.dataset.step)));
  });
}
dialog.querySelector('.close').addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => {
  const cell = namedCell();
  if (!cell) return;
  history.replaceState(null, '', location.pathname + location.search);
  cell.focus();
});
addEventListener('popstate', show);
show();

async function copyLine(button) {
  const line = button.previousElementSibling;
  try {
    await navigator.clipboard.writeText(line.textContent);
    button.textContent = 'Copied';
  } catch {
    // No clipboard here: the reader's own keys can copy what is selected.
    getSelection().selectAllChildren(line);
  }
}
document.addEventListener('click', ({ target }) => {
  if (target.matches('[data-copy]')) copyLine(target);
});

// What is broken is to be read on paper, too.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('.verdict.broken, .allowances')) details.open = true;
});
