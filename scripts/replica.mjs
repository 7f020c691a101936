import { createServer } from 'node:http';
import { build, respond } from '../fixtures/replica/serve.mjs';

const PORT = 4173;

await build({ force: process.argv.includes('--force') });
createServer((request, response) => {
  const { status, headers, body } = respond(request.url ?? '/', { method: request.method });
  response.writeHead(status, headers).end(body);
}).listen(PORT, 'localhost', () => {
  process.stdout.write(`The replica of the portal is at http://localhost:${PORT}/?skin=vue\n`);
  process.stdout.write(`Others: ?skin=native, mui, angular or elements - stop with Ctrl+C\n`);
});
