/** The text of a query, as Vite imports it; the sources of the playground have it from Vite itself. */
declare module '*.graphql?raw' {
  const text: string
  export default text
}
