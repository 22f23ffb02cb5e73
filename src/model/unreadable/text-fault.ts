/** Why a text cannot be read as an English article, and what to do about it. */
export interface TextFault {
  /** Follows `"text" …`. */
  readonly what: string
  readonly hint: string
}
