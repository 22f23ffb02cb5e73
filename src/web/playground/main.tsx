import 'graphiql/setup-workers/vite'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import './playground.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { fetcher } from './fetcher.ts'
import { workedQueries } from './worked-queries.ts'

const tabs = workedQueries.map((query) => ({ query }))

const root = document.getElementById('playground')
if (root)
  createRoot(root).render(
    <StrictMode>
      <GraphiQL fetcher={fetcher} defaultTabs={tabs} schemaDescription defaultEditorToolsVisibility={false}>
        <GraphiQL.Logo>Dateline</GraphiQL.Logo>
      </GraphiQL>
    </StrictMode>,
  )
