// Runs before the first paint. The key and the class are Redoc's, so that one switch serves all pages.
try {
  const chosen = localStorage.getItem('redoc.colorMode');
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const mode = chosen === 'light' || chosen === 'dark' ? chosen : dark ? 'dark' : 'light';
  document.documentElement.classList.add(mode);
} catch {
  // A browser that keeps nothing (or forbids it) gets the light page.
  document.documentElement.classList.add('light');
}
