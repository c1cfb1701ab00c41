import type { Connection } from './connection.ts';
export function linkCopies(_connection: Connection, _key: number): void {}
