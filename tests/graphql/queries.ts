/** Queries over tests/read/small-graph.ts; each is answered alike on both stores. */
export const queries: Readonly<Record<string, string>> = {
  'who met whom, when, where, who says so': `{
    entity(id: "person:ann-arden") { __typename name kind aliases
      meets { nodes { with { id name } meeting { id status edtf mode topic place { name ... on City { country { name } } }
        participants { role entity { name } for { name } } unnamedParticipants claimCount articleCount
        claims { nodes { quote trigger { text start end } attribution { cue span { text } entity { name } } article { publisher publishedAt } } } } } }
      meetings { nodes { id status } } mentionedIn { nodes { key } } claims { nodes { id } }
      ... on Person { offices { nodes { title } } negotiatesFor { nodes { principal { name } former claims { nodes { quote } } } } } } }`,
  'all lists': `{
    articles { nodes { id key revision publisher title publishedAt language text ingestedAt supersedes { revision } claims { nodes { id } } mentions { nodes { count entity { id } } } } }
    entities { nodes { id name kind } }
    meetings { nodes { id status dateFrom dateTo } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    captures { nodes { id status captor { id } place { id ... on City { region { id } } } claimedBy { id } deniedBy { id } claims { nodes { status quote attribution { entity { id } } } } } }
    claims { nodes { id predicate status title mode edtf dateText ruleId confidence arguments { role span { start end text } form entity { id } for { id } } about { __typename ... on Meeting { id } ... on Capture { id } } } }
    negotiatesFor { nodes { person { id } principal { id __typename } former dateFrom claims { nodes { id } } } }
    offices { nodes { person { id } title of { id } former claims { nodes { id article { id } } } } } }`,
  'a place': `{ entity(id: "country:SL") { name ... on Country { iso2 hosted { nodes { id } } captures { nodes { id } } captured { nodes { id } }
    claimsCapture { nodes { denies source { id } capture { id } } } officeHolders { nodes { person { name } title } } negotiators { nodes { person { id } } } } } }`,
  filters: `{
    participant: meetings(filter: { participant: "person:ann-arden", statuses: [HELD, PROPOSED] }) { nodes { id } }
    both: meetings(filter: { participants: ["arden", "person:berg"], dateFrom: "2025-03-01", dateTo: "2025-03-31" }) { nodes { id } }
    three: meetings(filter: { participants: ["person:ann-arden", "person:bo-berg", "person:cem-celik"] }) { nodes { id } }
    place: meetings(filter: { place: "country:SL" }) { nodes { id } }
    placeAndParticipant: meetings(filter: { participant: "person:ann-arden", place: "city:2" }) { nodes { id } }
    days: meetings(filter: { dateFrom: "2025-05-20", dateTo: "2025-05-21" }) { nodes { id } }
    nobody: meetings(filter: { participant: "person:nobody" }) { nodes { id } }
    captor: captures(filter: { captor: "country:NL", deniedBy: "country:SL" }) { nodes { id } }
    claimedBy: captures(filter: { claimedBy: "country:NL" }) { nodes { id } }
    notClaimedBy: captures(filter: { claimedBy: "country:SL" }) { nodes { id } }
    within: captures(filter: { place: "country:SL", statuses: [DISPUTED] }) { nodes { id } }
    undated: captures(filter: { dateFrom: "2000-01-01" }) { nodes { id } }
    source: claims(filter: { source: "country:SL" }) { nodes { id } }
    entity: claims(filter: { entity: "country:NL", predicates: [NEGOTIATE_FOR] }) { nodes { id } }
    article: claims(filter: { article: "wire/geneva", minConfidence: 0.6 }) { nodes { id } }
    statuses: claims(filter: { statuses: [DENIED, FORMER] }) { nodes { id } }
    publisher: articles(filter: { publisher: "daily" }) { nodes { id } }
    published: articles(filter: { publishedFrom: "2025-03-04", publishedTo: "2025-03-04" }) { nodes { id } }
    mentions: articles(filter: { mentions: "berg", publisher: "wire" }) { nodes { id } }
    former: negotiatesFor(filter: { former: true }) { nodes { person { id } } }
    officeOf: offices(filter: { of: "country:sudland", person: "person:bo-berg" }) { nodes { title } }
    with: entity(id: "person:bo-berg") { meets(filter: { with: "country:norland", statuses: [PLANNED] }) { nodes { meeting { id } with { id } } } } }`,
  names: `{
    prefix: entities(filter: { search: "ard" }) { nodes { id } }
    word: entities(filter: { search: "LAKE" }) { nodes { id } }
    accents: entities(filter: { search: "çelik" }) { nodes { id } }
    folded: entities(filter: { search: "celi" }) { nodes { id } }
    sudland: entities(filter: { search: "sudland" }) { nodes { id } }
    kinds: entities(filter: { search: "sudland", kinds: [REGION] }) { nodes { id } }
    none: entities(filter: { search: "zz" }) { nodes { id } }
    inside: entities(filter: { search: "land" }) { nodes { id } }
    slug: entity(id: "person:arden") { id }
    bare: entity(id: "republic-of-sudland") { id }
    anchor: entity(id: "c000000000000015") { id }
    withAnchor: entity(id: "person:bo-berg~c0000000") { id }
    otherKind: entity(id: "city:arden") { id }
    unknown: entity(id: "person:nobody") { id }
    empty: entity(id: "") { id }
    byKey: article(id: "wire/geneva") { revision supersedes { revision claims { nodes { id } } } }
    byId: article(id: "border") { revision }
    byRevision: article(id: "a000000000000000") { revision }
    noArticle: article(id: "none") { id }
    byOtherClaim: meeting(id: "meeting:d000000000000002") { id }
    noMeeting: meeting(id: "meeting:0000000000000000") { id }
    noCapture: capture(id: "x") { id }
    claim(id: "b000000000000001") { id }
    noClaim: claim(id: "b") { id } }`,
  gone: '{ meeting(id: "meeting:d000000000000009") { id } }',
}
