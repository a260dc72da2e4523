# The API and its pages, and any other command. The database is the service of docker-compose.yml or any Neo4j 5.26. The
# language model is not in here: serving needs none, and what reads reports finds it in the folder mounted as GAZETTE_CACHE.
# Without Java in here no local Neo4j is started either: NEO4J_URI says where the database is.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production GAZETTE_HOME=/gazette
WORKDIR /app
RUN mkdir /gazette && chown 10001:10001 /gazette
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
COPY --from=build /app/cypher cypher
COPY --from=build /app/test/reports test/reports
COPY --from=build /app/test/reference test/reference
COPY package.json LICENSE NOTICE ./
USER 10001:10001
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve", "--host", "0.0.0.0", "--port", "4000"]
