export { type ServeOptions, type Serving, serve } from './server.ts';
