/** Discord's gateway (v10, JSON, uncompressed): hello, identify, heartbeat, resume with replay, close codes. */
import { EventEmitter } from 'node:events';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { type Json, snowflake } from './objects.ts';

export interface GatewayOptions {
  readonly token: string;
  /** Intents that the application may ask for, as a bit field. */
  readonly allowedIntents: number;
  /** Milliseconds between heartbeats; a connection that misses one is closed with 4009. */
  readonly heartbeat: number;
  /** The events after an identify: READY first. */
  readonly greet: (session: string, intents: number) => readonly [name: string, data: Json][];
}

export interface Gateway {
  /** Sends an event, or keeps it for the resume when nobody is connected. */
  dispatch(name: string, data: Json): void;
  /** Closes the connection as Discord does when it has had enough. */
  close(code: number): void;
  /** Asks the client to connect again (op 7). */
  requestReconnect(): void;
  /** `identify`, `resume` and `close` (with its code), as they happen. */
  readonly events: EventEmitter<{ identify: []; resume: []; close: [code: number] }>;
  stop(): void;
}

interface Session {
  readonly sent: { readonly t: string; readonly d: Json; readonly s: number }[];
  socket: WebSocket | null;
}

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
};

export function openGateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ noServer: true });
  const events: Gateway['events'] = new EventEmitter();
  const sessions = new Map<string, Session>();
  let current: Session | null = null;

  server.on('upgrade', (request, stream: Duplex, head: Buffer) => {
    sockets.handleUpgrade(request, stream, head, (socket) => greet(socket));
  });

  function greet(socket: WebSocket): void {
    let session: Session | null = null;
    let id = '';
    let watchdog = setTimeout(() => undefined, 0);
    const watch = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => socket.close(4009, 'Session timed out.'), options.heartbeat * 2);
    };
    send(socket, { op: OP.hello, d: { heartbeat_interval: options.heartbeat, _trace: [] } });
    watch();

    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: Json };
      if (op === OP.heartbeat) {
        watch();
        send(socket, { op: OP.ack, d: null });
      } else if (op === OP.identify) {
        if (session) return socket.close(4005, 'Already authenticated.');
        if (d.token !== options.token) return socket.close(4004, 'Authentication failed.');
        if (Number(d.intents) & ~options.allowedIntents) return socket.close(4014, 'Disallowed intent(s).');
        id = snowflake();
        session = current = { sent: [], socket };
        sessions.set(id, session);
        events.emit('identify');
        for (const [name, data] of options.greet(id, Number(d.intents))) dispatch(name, data);
      } else if (op === OP.resume) {
        const known = sessions.get(String(d.session_id));
        if (d.token !== options.token) return socket.close(4004, 'Authentication failed.');
        if (!known) return send(socket, { op: OP.invalid, d: false });
        id = String(d.session_id);
        session = current = known;
        known.socket = socket;
        for (const event of known.sent.filter(({ s }) => s > Number(d.seq))) {
          send(socket, { op: OP.dispatch, ...event });
        }
        dispatch('RESUMED', { _trace: [] });
        events.emit('resume');
      } else if (!session) {
        socket.close(4003, 'Not authenticated.');
      }
    });

    socket.on('close', (code) => {
      clearTimeout(watchdog);
      if (session?.socket === socket) session.socket = null;
      // A client that says goodbye has no session to come back to.
      if (code === 1000 || code === 1001) sessions.delete(id);
      events.emit('close', code);
    });
  }

  function dispatch(t: string, d: Json): void {
    if (!current) throw new Error(`Cannot send ${t}: no client has ever connected`);
    const event = { t, d, s: current.sent.length + 1 };
    current.sent.push(event);
    if (current.socket) send(current.socket, { op: OP.dispatch, ...event });
  }

  return {
    dispatch,
    events,
    close: (code) => current?.socket?.close(code),
    requestReconnect() {
      if (current?.socket) send(current.socket, { op: OP.reconnect, d: null });
    },
    stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function send(socket: WebSocket, payload: Json): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ s: null, t: null, ...payload }));
}
