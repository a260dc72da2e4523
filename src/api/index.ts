export { checkPort } from './http/listen.ts';
export { type ServeOptions, type Serving, serve } from './server.ts';
