# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY --from=build /app/dist ./dist
COPY --from=build /app/cypher ./cypher
COPY --from=build /app/ingest/nlp/annotator/model ./ingest/nlp/annotator/model
COPY --from=build /app/ingest/travels/records ./ingest/travels/records
COPY --from=build /app/samples ./samples
COPY schema.graphql LICENSE NOTICE ./
RUN mkdir -p /data && chown node:node /data
USER node
ENV DATELINE_HOST=0.0.0.0 DATELINE_PORT=4000 DATELINE_STORE=/data/graph
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["node", "-e", "fetch('http://127.0.0.1:4000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/cli/main.js", "serve"]
