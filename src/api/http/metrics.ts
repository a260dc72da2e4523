import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ErrorCode } from '../errors.ts';

/** Figures for Prometheus. Labels come from closed lists, so that no client can make them grow. */
export interface Metrics {
  request(route: string, status: number, ms: number): void;
  answered(cost: number, ms: number): void;
  refused(code: ErrorCode): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'gazette_' });
  const registers = [registry];
  const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
  const requests = new Histogram({
    name: 'gazette_http_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['route', 'status'],
    buckets,
    registers,
  });
  const questions = new Histogram({ name: 'gazette_graphql_seconds', help: 'Time to answer a GraphQL operation', buckets, registers });
  const costs = new Histogram({
    name: 'gazette_graphql_cost',
    help: 'Price of an operation in points',
    buckets: [10, 100, 1000, 10_000, 50_000],
    registers,
  });
  const refusals = new Counter({ name: 'gazette_errors_total', help: 'Errors answered, by code', labelNames: ['code'], registers });
  return {
    request: (route, status, ms) => requests.observe({ route, status: String(status) }, ms / 1000),
    answered(cost, ms) {
      questions.observe(ms / 1000);
      costs.observe(cost);
    },
    refused: (code) => refusals.inc({ code }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
