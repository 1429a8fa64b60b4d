import type { Text } from './text.ts';

export const text: Text = {
  name: 'cloud-inventory',
  lead: '云服务只读接口：每个接口用 OpenAPI 3.1 手工描述一次，类型、客户端、模拟服务和本站页面均由描述生成。',
  skip: '跳到正文',
  apis: 'API',
  theme: '浅色或深色',
  startTitle: '从这里开始',
  start: (url) =>
    `本地模拟服务按照云服务的文档作出响应，在您自己的机器上运行，无需账号。使用 \`npm start\` 启动，监听地址为 \`${url}\`。`,
  shell: '命令行',
  typescript: 'TypeScript',
  callsTitle: '接口',
  filter: '按路径、字段或文字筛选',
  found: '显示 {shown} 个，共 {all} 个',
  nothing: '没有符合条件的接口。',
  download: (format, title) => `${title}的 ${format}`,
  known: (values) => `已知取值如下，以后可能增加：${values}。`,
  notFound: '没有这个页面',
  notFoundLead: '该地址在本站没有对应的页面。本站描述的接口：',
};
