// Made by scripts/generate-types.ts of schema.graphql; change that one.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArticleRecord, EntityRecord, MeetingRecord, ParticipationRecord, MeetsRecord, CaptureRecord, CaptureSourceRecord, TenureRecord, OfficeRecord, ClaimRecord, ArgumentRecord, AttributionRecord, CandidateRecord, JudgementRecord, AnchoredRecord, ChangeRecord, MentionedRecord } from '../service/read/records.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `2025-12-02`. */
  Date: { input: string; output: string; }
  /** A moment in UTC, `2025-12-02T08:30:00Z`, or a bare day where the publisher gave no more. */
  DateTime: { input: string; output: string; }
  /** An Extended Date/Time Format value as precise as the text: a day, month, year, or an interval of these, `2025-11-24/2025-11-30`. */
  EDTF: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** Where every question begins. */
export type Query = {
  /** One article by its id, key or revision; null where there is none. */
  readonly article?: Maybe<Article>;
  /** Articles, newest first. */
  readonly articles: ArticleConnection;
  /** One person, country, city, region, organization or facility by its id; a slug of any of its names resolves too. */
  readonly entity?: Maybe<Entity>;
  /** Entities by name, alias or prefix of either, case and accents folded; the best match first. Without `search`, by name. */
  readonly entities: EntityConnection;
  /** One meeting by its id; null where there is none. */
  readonly meeting?: Maybe<Meeting>;
  /** Meetings of every status, the newest date first, undated last. */
  readonly meetings: MeetingConnection;
  /** One capture by its id; null where there is none. */
  readonly capture?: Maybe<Capture>;
  /** Captures of every status, the newest date first, undated last. */
  readonly captures: CaptureConnection;
  /** One claim by its id; null where there is none. */
  readonly claim?: Maybe<Claim>;
  /** Claims, the newest date first, undated last. */
  readonly claims: ClaimConnection;
  /** Who acts for whom, across the graph. */
  readonly negotiatesFor: NegotiatesForConnection;
  /** Who holds or held which office, across the graph. */
  readonly offices: HoldsOfficeConnection;
  /** The machine's doubts whether two are one, the most likely first; pairs that a person has judged are left out. */
  readonly candidates: CandidateConnection;
  /** People's verdicts whether two are one, in the order of giving, with what became of each. */
  readonly judgements: JudgementConnection;
  /** What changed in entities, meetings, captures, negotiators and offices, in the order of writing; all given parts must hold. */
  readonly changesSince: ChangeConnection;
  /** How much the store holds, and by which version it was written. */
  readonly status: GraphStatus;
};


/** Where every question begins. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
};


/** Where every question begins. */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
};


/** Where every question begins. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** Where every question begins. */
export type QueryCaptureArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryCapturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaptureFilter>;
};


/** Where every question begins. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Where every question begins. */
export type QueryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** Where every question begins. */
export type QueryNegotiatesForArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenureFilter>;
};


/** Where every question begins. */
export type QueryOfficesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenureFilter>;
};


/** Where every question begins. */
export type QueryCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CandidateFilter>;
};


/** Where every question begins. */
export type QueryJudgementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JudgementFilter>;
};


/** Where every question begins. */
export type QueryChangesSinceArgs = {
  seq?: InputMaybe<Scalars['Int']['input']>;
  instant?: InputMaybe<Scalars['DateTime']['input']>;
  about?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What may be changed; each needs the header `authorization: Bearer …` with the token of the service, and is off where it has none. */
export type Mutation = {
  /** Keeps a verdict whether two are one and applies it. The latest on a pair counts; claims never change. */
  readonly judge: Judgement;
  /** Takes a verdict back; it stays in the history. */
  readonly retractJudgement: Judgement;
};


/** What may be changed; each needs the header `authorization: Bearer …` with the token of the service, and is off where it has none. */
export type MutationJudgeArgs = {
  input: JudgeInput;
};


/** What may be changed; each needs the header `authorization: Bearer …` with the token of the service, and is off where it has none. */
export type MutationRetractJudgementArgs = {
  id: Scalars['ID']['input'];
};

/** A verdict whether two are one. Places are not judged. */
export type JudgeInput = {
  /** What the two are. */
  readonly about: Judged;
  /** One of them: an id of an entity, meeting or capture, or of one of its chains or claims. */
  readonly left: Scalars['ID']['input'];
  /** The other. */
  readonly right: Scalars['ID']['input'];
  /** What the person says. */
  readonly verdict: Verdict;
  /** Who says so. */
  readonly by: Scalars['String']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What can be judged. */
export type Judged =
  /** Persons, organizations and facilities. */
  | 'ENTITY'
  /** Meetings. */
  | 'MEETING'
  /** Captures. */
  | 'CAPTURE';

/** What a person says of two. */
export type Verdict =
  /** They are one. */
  | 'SAME'
  /** They are two. */
  | 'DIFFERENT'
  /** It cannot be told; nobody is asked again. */
  | 'UNSURE';

/** What became of a judgement. */
export type JudgementState =
  /** It counts. */
  | 'COUNTS'
  /** No live article tells of one of the two. */
  | 'ASLEEP'
  /** It cannot be obeyed beside the others: a SAME that would join what is DIFFERENT, or what can never be one. */
  | 'CONFLICT'
  /** A later one on the same pair counts. */
  | 'OVERRULED'
  /** It was taken back. */
  | 'RETRACTED';

/** Which doubts to return. */
export type CandidateFilter = {
  /** About these. */
  readonly about?: InputMaybe<Judged>;
};

/** Which judgements to return; all given parts must hold. */
export type JudgementFilter = {
  /** About these. */
  readonly about?: InputMaybe<Judged>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<JudgementState>>;
};

/** A doubt whether two are one. */
export type Candidate = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What the two are. */
  readonly about: Judged;
  /** One of them. */
  readonly left: Anchored;
  /** The other. */
  readonly right: Anchored;
  /** How likely they are one, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for it. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** A person's verdict whether two are one. */
export type Judgement = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What the two are. */
  readonly about: Judged;
  /** One of them. */
  readonly left: Anchored;
  /** The other. */
  readonly right: Anchored;
  /** What the person says. */
  readonly verdict: Verdict;
  /** Who says so. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was taken back. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  readonly state: JudgementState;
};

/** One side of a doubt or verdict: what a chain or claim belongs to now. */
export type Anchored = {
  /** Names the chain or claim over the revisions of its article; `judge` takes it. */
  readonly anchor: Scalars['ID']['output'];
  /** The entity that the chain resolves to; null where none is live. */
  readonly entity?: Maybe<Entity>;
  /** The meeting that the claim is about; null where none is live. */
  readonly meeting?: Maybe<Meeting>;
  /** The capture that the claim is about; null where none is live. */
  readonly capture?: Maybe<Capture>;
};

/** What changed, and how. */
export type ChangeKind =
  /** An entity was added. */
  | 'ENTITY_ADDED'
  /** An entity changed. */
  | 'ENTITY_CHANGED'
  /** An entity went. */
  | 'ENTITY_REMOVED'
  /** A meeting was added. */
  | 'MEETING_ADDED'
  /** A meeting changed. */
  | 'MEETING_CHANGED'
  /** A meeting went. */
  | 'MEETING_REMOVED'
  /** A capture was added. */
  | 'CAPTURE_ADDED'
  /** A capture changed. */
  | 'CAPTURE_CHANGED'
  /** A capture went. */
  | 'CAPTURE_REMOVED'
  /** Who acts for whom: was added. */
  | 'NEGOTIATES_FOR_ADDED'
  /** Who acts for whom: changed. */
  | 'NEGOTIATES_FOR_CHANGED'
  /** Who acts for whom: went. */
  | 'NEGOTIATES_FOR_REMOVED'
  /** Who holds which office: was added. */
  | 'HOLDS_OFFICE_ADDED'
  /** Who holds which office: changed. */
  | 'HOLDS_OFFICE_CHANGED'
  /** Who holds which office: went. */
  | 'HOLDS_OFFICE_REMOVED';

/** One change of what is derived from the articles. */
export type Change = {
  /** Its number, in the order of writing. */
  readonly seq: Scalars['Int']['output'];
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** What changed, and how. */
  readonly kind: ChangeKind;
  /** Id of the entity, meeting or capture; of the person for who acts for whom and who holds an office. */
  readonly subject: Scalars['ID']['output'];
  /** Ids of the entities that it tells of. */
  readonly about: ReadonlyArray<Scalars['ID']['output']>;
  /** Values that went; of lists the members that went. Null for what was added. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** Values that came; of lists the members that came. Null for what went. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
};

/** What an entity is. */
export type EntityKind =
  /** A human being. */
  | 'PERSON'
  /** A member or observer of the United Nations, Taiwan, or a historic state. */
  | 'COUNTRY'
  /** Any named populated place. */
  | 'CITY'
  /** A state, province, island, continent or contested territory. */
  | 'REGION'
  /** A state body, armed group, company, party, medium or international body. */
  | 'ORGANIZATION'
  /** A plant, base, airport, palace or retreat that something was held in or that was taken. */
  | 'FACILITY';

/** What a mention looks like in the text. */
export type MentionForm =
  /** A proper name. */
  | 'NAME'
  /** Told by class or office: `the Turkish leader`. */
  | 'NOMINAL'
  /** A pronoun. */
  | 'PRONOUN'
  /** An adjective or noun of a people: `Russian`. */
  | 'DEMONYM'
  /** A capital or seat standing for its government: `Moscow said`. */
  | 'METONYM';

/** What a claim asserts. */
export type Predicate =
  /** Two or more parties meet, talk or negotiate. */
  | 'MEET'
  /** Territory changes hands, or is said to. */
  | 'CAPTURE'
  /** A person acts for somebody in talks. */
  | 'NEGOTIATE_FOR'
  /** A person holds an office. */
  | 'HOLD_OFFICE'
  /** Something bears another name. */
  | 'ALIAS';

/** The part an entity plays in a claim. */
export type Role =
  /** Takes part in a meeting. */
  | 'PARTY'
  /** Takes part as a mediator. */
  | 'MEDIATOR'
  /** Where a meeting is held, or what is captured. */
  | 'PLACE'
  /** Who takes a place. */
  | 'CAPTOR'
  /** From whom a place is taken. */
  | 'FROM'
  /** Who negotiates. */
  | 'AGENT'
  /** For whom it is negotiated. */
  | 'PRINCIPAL'
  /** Who holds an office. */
  | 'HOLDER'
  /** What the office is of. */
  | 'OF'
  /** What bears the other name. */
  | 'ENTITY';

/** Where a meeting takes place. */
export type Mode =
  /** The parties are together. */
  | 'IN_PERSON'
  /** By telephone or video. */
  | 'CALL'
  /** Not told. */
  | 'UNKNOWN';

/** What is said of a meeting: by one claim, or by all claims about it. */
export type MeetingStatus =
  /** It took place, or broke off after it began. */
  | 'HELD'
  /** It is under way. */
  | 'ONGOING'
  /** It is scheduled, announced, expected or due. */
  | 'PLANNED'
  /** It was offered, asked for, or a party is ready for it. */
  | 'PROPOSED'
  /** It may take place. */
  | 'POSSIBLE'
  /** It was put off. */
  | 'POSTPONED'
  /** It was called off. */
  | 'CANCELLED'
  /** A party will not meet, or stays away. */
  | 'REFUSED'
  /** A source says that it did not or will not take place. */
  | 'DENIED'
  /** Sources contradict each other; never the status of one claim. */
  | 'DISPUTED';

/** What is said of a capture: by one claim, or by all claims about it. */
export type CaptureStatus =
  /** The article says so in its own voice. */
  | 'REPORTED'
  /** The captor's side says so, unanswered. */
  | 'CLAIMED'
  /** The losing side or a neutral third says so too. */
  | 'CONFIRMED'
  /** Claimed by somebody, and denied or contradicted; never the status of one claim. */
  | 'DISPUTED'
  /** Only denied. */
  | 'DENIED'
  /** Tried, not claimed. */
  | 'ATTEMPTED'
  /** Threatened or planned. */
  | 'INTENDED';

/** What one claim says of its happening; which of these apply depends on its predicate. */
export type ClaimStatus =
  /** MEET: it took place. */
  | 'HELD'
  /** MEET: it is under way. */
  | 'ONGOING'
  /** MEET: it is scheduled, announced, expected or due. */
  | 'PLANNED'
  /** MEET: it was offered or asked for. */
  | 'PROPOSED'
  /** MEET: it may take place. */
  | 'POSSIBLE'
  /** MEET: it was put off. */
  | 'POSTPONED'
  /** MEET: it was called off. */
  | 'CANCELLED'
  /** MEET: a party will not meet. */
  | 'REFUSED'
  /** Any predicate: a source says that it is not so. */
  | 'DENIED'
  /** CAPTURE: the article says so in its own voice. */
  | 'REPORTED'
  /** CAPTURE: the captor's side says so. */
  | 'CLAIMED'
  /** CAPTURE: the losing side or a neutral third says so. */
  | 'CONFIRMED'
  /** CAPTURE: tried, not claimed. */
  | 'ATTEMPTED'
  /** CAPTURE: threatened or planned. */
  | 'INTENDED'
  /** NEGOTIATE_FOR, HOLD_OFFICE, ALIAS: it is so. */
  | 'CURRENT'
  /** NEGOTIATE_FOR, HOLD_OFFICE, ALIAS: it was so. */
  | 'FORMER'
  /** NEGOTIATE_FOR, HOLD_OFFICE, ALIAS: it will be so. */
  | 'FUTURE';

/** Which articles to return; all given parts must hold. */
export type ArticleFilter = {
  /** Published by this outlet, as written. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Published on or after this day. */
  readonly publishedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Published on or before this day. */
  readonly publishedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Mentions this entity. */
  readonly mentions?: InputMaybe<Scalars['ID']['input']>;
};

/** Which entities to return; all given parts must hold. */
export type EntityFilter = {
  /** Name, alias or prefix of either; case and accents do not matter. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};

/** Which meetings to return; all given parts must hold. */
export type MeetingFilter = {
  /** This entity takes part. */
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  /** All of these entities take part (2 to 10). */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Held in this place, or in a place within it. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Takes place on or after this day; undated ones are left out. */
  readonly dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Takes place on or before this day; undated ones are left out. */
  readonly dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Has one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<MeetingStatus>>;
};

/** Which captures to return; all given parts must hold. */
export type CaptureFilter = {
  /** This entity takes the place. */
  readonly captor?: InputMaybe<Scalars['ID']['input']>;
  /** Of this place, or of a place within it. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** This entity claims it. */
  readonly claimedBy?: InputMaybe<Scalars['ID']['input']>;
  /** This entity denies it. */
  readonly deniedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Dated on or after this day; undated ones are left out. */
  readonly dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Dated on or before this day; undated ones are left out. */
  readonly dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Has one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<CaptureStatus>>;
};

/** Which claims to return; all given parts must hold. */
export type ClaimFilter = {
  /** An argument of the claim is this entity. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** This entity is cited as a source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Asserted in the article of this id, key or revision. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** Dated on or after this day; undated ones are left out. */
  readonly dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Dated on or before this day; undated ones are left out. */
  readonly dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** With at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

/** Which negotiators or office holders to return; all given parts must hold. */
export type TenureFilter = {
  /** This person acts or holds the office. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** The principal, or what the office is of. */
  readonly of?: InputMaybe<Scalars['ID']['input']>;
  /** True: only former ones; false: only present ones. */
  readonly former?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  /** Whether more follow behind `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was reached by `after`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge, null where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge, null where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A published text as it was ingested; an article changed by its publisher is a new revision under the same key. */
export type Article = {
  /** The given id, else the key: a label. */
  readonly id: Scalars['ID']['output'];
  /** Names the article over its revisions. */
  readonly key: Scalars['ID']['output'];
  /** Names this text of the article. */
  readonly revision: Scalars['ID']['output'];
  /** The outlet. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Its title as given. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When it was published, as given. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its publisher changed it, as given. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Language of the text, an ISO 639 code. */
  readonly language: Scalars['String']['output'];
  /** The text exactly as given; all offsets count UTF-16 units of it. */
  readonly text: Scalars['String']['output'];
  /** When it was ingested here. */
  readonly ingestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken back here; null for what counts. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Revisions of this article that this one replaced, newest first. */
  readonly supersedes: ReadonlyArray<Article>;
  /** What it asserts, in the order of its text. */
  readonly claims: ClaimConnection;
  /** Whom and what it mentions, most often first. */
  readonly mentions: MentionedConnection;
};


/** A published text as it was ingested; an article changed by its publisher is a new revision under the same key. */
export type ArticleClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A published text as it was ingested; an article changed by its publisher is a new revision under the same key. */
export type ArticleMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person, country, city, region, organization or facility, put together from the chains of all articles. */
export type Entity = {
  /** Its id, as `person:vladimir-putin` or `country:UA`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name told by most articles; for a country its usual English short name. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Meetings that it takes part in, every status, newest first. */
  readonly meetings: MeetingConnection;
  /** Whom it meets: one edge for each meeting and counterpart, newest first. HELD and ONGOING ones unless statuses are given. */
  readonly meets: MeetsConnection;
  /** Articles that mention it, newest first. */
  readonly mentionedIn: ArticleConnection;
  /** Claims with it as an argument, newest first. */
  readonly claims: ClaimConnection;
};


/** A person, country, city, region, organization or facility, put together from the chains of all articles. */
export type EntityMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A person, country, city, region, organization or facility, put together from the chains of all articles. */
export type EntityMeetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetsFilter>;
};


/** A person, country, city, region, organization or facility, put together from the chains of all articles. */
export type EntityMentionedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, country, city, region, organization or facility, put together from the chains of all articles. */
export type EntityClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};

/** Which meetings `meets` takes; all given parts must hold. */
export type MeetsFilter = {
  /** Only with this entity. */
  readonly with?: InputMaybe<Scalars['ID']['input']>;
  /** Takes place on or after this day; undated ones are left out. */
  readonly dateFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Takes place on or before this day; undated ones are left out. */
  readonly dateTo?: InputMaybe<Scalars['Date']['input']>;
  /** Has one of these statuses; HELD and ONGOING where none are given. */
  readonly statuses?: InputMaybe<ReadonlyArray<MeetingStatus>>;
};

/** A human being. */
export type Person = Entity & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name told by most articles; for a country its usual English short name. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Meetings that it takes part in, every status, newest first. */
  readonly meetings: MeetingConnection;
  /** Whom it meets: one edge for each meeting and counterpart, newest first. HELD and ONGOING ones unless statuses are given. */
  readonly meets: MeetsConnection;
  /** Articles that mention it, newest first. */
  readonly mentionedIn: ArticleConnection;
  /** Claims with it as an argument, newest first. */
  readonly claims: ClaimConnection;
  /** Offices that the person holds or held. */
  readonly offices: HoldsOfficeConnection;
  /** For whom the person acts. */
  readonly negotiatesFor: NegotiatesForConnection;
  /** Who acts for it. */
  readonly negotiators: NegotiatesForConnection;
  /** Captures by it, newest first. */
  readonly captured: CaptureConnection;
  /** Captures that it claims or denies as a source, newest first. */
  readonly claimsCapture: CaptureSourceConnection;
};


/** A human being. */
export type PersonMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A human being. */
export type PersonMeetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetsFilter>;
};


/** A human being. */
export type PersonMentionedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A human being. */
export type PersonOfficesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonNegotiatesForArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonNegotiatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonCapturedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaptureFilter>;
};


/** A human being. */
export type PersonClaimsCaptureArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type Country = Entity & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name told by most articles; for a country its usual English short name. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Meetings that it takes part in, every status, newest first. */
  readonly meetings: MeetingConnection;
  /** Whom it meets: one edge for each meeting and counterpart, newest first. HELD and ONGOING ones unless statuses are given. */
  readonly meets: MeetsConnection;
  /** Articles that mention it, newest first. */
  readonly mentionedIn: ArticleConnection;
  /** Claims with it as an argument, newest first. */
  readonly claims: ClaimConnection;
  /** ISO 3166-1 alpha-2 code; ISO 3166-3 for a historic state. */
  readonly iso2?: Maybe<Scalars['String']['output']>;
  /** GeoNames id, where it has one. */
  readonly geonamesId?: Maybe<Scalars['Int']['output']>;
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Meetings held here or in a place within, newest first. */
  readonly hosted: MeetingConnection;
  /** Captures of this place, newest first. */
  readonly captures: CaptureConnection;
  /** Captures by it, newest first. */
  readonly captured: CaptureConnection;
  /** Captures that it claims or denies as a source, newest first. */
  readonly claimsCapture: CaptureSourceConnection;
  /** Who holds or held an office of it. */
  readonly officeHolders: HoldsOfficeConnection;
  /** Who acts for it. */
  readonly negotiators: NegotiatesForConnection;
};


/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type CountryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type CountryMeetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetsFilter>;
};


/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type CountryMentionedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type CountryClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type CountryHostedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type CountryCapturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaptureFilter>;
};


/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type CountryCapturedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaptureFilter>;
};


/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type CountryClaimsCaptureArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type CountryOfficeHoldersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A member or observer of the United Nations, Taiwan, or a historic state. */
export type CountryNegotiatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A state, province, island, continent or contested territory. */
export type Region = Entity & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name told by most articles; for a country its usual English short name. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Meetings that it takes part in, every status, newest first. */
  readonly meetings: MeetingConnection;
  /** Whom it meets: one edge for each meeting and counterpart, newest first. HELD and ONGOING ones unless statuses are given. */
  readonly meets: MeetsConnection;
  /** Articles that mention it, newest first. */
  readonly mentionedIn: ArticleConnection;
  /** Claims with it as an argument, newest first. */
  readonly claims: ClaimConnection;
  /** GeoNames id, where it has one. */
  readonly geonamesId?: Maybe<Scalars['Int']['output']>;
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The country it lies in. */
  readonly country?: Maybe<Country>;
  /** Meetings held here or in a place within, newest first. */
  readonly hosted: MeetingConnection;
  /** Captures of this place, newest first. */
  readonly captures: CaptureConnection;
  /** Captures by it, newest first. */
  readonly captured: CaptureConnection;
  /** Captures that it claims or denies as a source, newest first. */
  readonly claimsCapture: CaptureSourceConnection;
  /** Who holds or held an office of it. */
  readonly officeHolders: HoldsOfficeConnection;
  /** Who acts for it. */
  readonly negotiators: NegotiatesForConnection;
};


/** A state, province, island, continent or contested territory. */
export type RegionMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A state, province, island, continent or contested territory. */
export type RegionMeetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetsFilter>;
};


/** A state, province, island, continent or contested territory. */
export type RegionMentionedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, province, island, continent or contested territory. */
export type RegionClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A state, province, island, continent or contested territory. */
export type RegionHostedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A state, province, island, continent or contested territory. */
export type RegionCapturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaptureFilter>;
};


/** A state, province, island, continent or contested territory. */
export type RegionCapturedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaptureFilter>;
};


/** A state, province, island, continent or contested territory. */
export type RegionClaimsCaptureArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, province, island, continent or contested territory. */
export type RegionOfficeHoldersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, province, island, continent or contested territory. */
export type RegionNegotiatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Any named populated place. */
export type City = Entity & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name told by most articles; for a country its usual English short name. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Meetings that it takes part in, every status, newest first. */
  readonly meetings: MeetingConnection;
  /** Whom it meets: one edge for each meeting and counterpart, newest first. HELD and ONGOING ones unless statuses are given. */
  readonly meets: MeetsConnection;
  /** Articles that mention it, newest first. */
  readonly mentionedIn: ArticleConnection;
  /** Claims with it as an argument, newest first. */
  readonly claims: ClaimConnection;
  /** GeoNames id, where it has one. */
  readonly geonamesId?: Maybe<Scalars['Int']['output']>;
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The region it lies in. */
  readonly region?: Maybe<Region>;
  /** The country it lies in. */
  readonly country?: Maybe<Country>;
  /** Meetings held here or in a place within, newest first. */
  readonly hosted: MeetingConnection;
  /** Captures of this place, newest first. */
  readonly captures: CaptureConnection;
  /** Captures by it, newest first. */
  readonly captured: CaptureConnection;
  /** Captures that it claims or denies as a source, newest first. */
  readonly claimsCapture: CaptureSourceConnection;
  /** Who holds or held an office of it. */
  readonly officeHolders: HoldsOfficeConnection;
};


/** Any named populated place. */
export type CityMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** Any named populated place. */
export type CityMeetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetsFilter>;
};


/** Any named populated place. */
export type CityMentionedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Any named populated place. */
export type CityClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** Any named populated place. */
export type CityHostedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** Any named populated place. */
export type CityCapturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaptureFilter>;
};


/** Any named populated place. */
export type CityCapturedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaptureFilter>;
};


/** Any named populated place. */
export type CityClaimsCaptureArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Any named populated place. */
export type CityOfficeHoldersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A state body, armed group, company, party, medium or international body. */
export type Organization = Entity & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name told by most articles; for a country its usual English short name. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Meetings that it takes part in, every status, newest first. */
  readonly meetings: MeetingConnection;
  /** Whom it meets: one edge for each meeting and counterpart, newest first. HELD and ONGOING ones unless statuses are given. */
  readonly meets: MeetsConnection;
  /** Articles that mention it, newest first. */
  readonly mentionedIn: ArticleConnection;
  /** Claims with it as an argument, newest first. */
  readonly claims: ClaimConnection;
  /** Captures by it, newest first. */
  readonly captured: CaptureConnection;
  /** Captures that it claims or denies as a source, newest first. */
  readonly claimsCapture: CaptureSourceConnection;
  /** Who holds or held an office of it. */
  readonly officeHolders: HoldsOfficeConnection;
  /** Who acts for it. */
  readonly negotiators: NegotiatesForConnection;
};


/** A state body, armed group, company, party, medium or international body. */
export type OrganizationMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A state body, armed group, company, party, medium or international body. */
export type OrganizationMeetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetsFilter>;
};


/** A state body, armed group, company, party, medium or international body. */
export type OrganizationMentionedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state body, armed group, company, party, medium or international body. */
export type OrganizationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A state body, armed group, company, party, medium or international body. */
export type OrganizationCapturedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaptureFilter>;
};


/** A state body, armed group, company, party, medium or international body. */
export type OrganizationClaimsCaptureArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state body, armed group, company, party, medium or international body. */
export type OrganizationOfficeHoldersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state body, armed group, company, party, medium or international body. */
export type OrganizationNegotiatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A plant, base, airport, palace or retreat. */
export type Facility = Entity & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name told by most articles; for a country its usual English short name. */
  readonly name: Scalars['String']['output'];
  /** Its other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Meetings that it takes part in, every status, newest first. */
  readonly meetings: MeetingConnection;
  /** Whom it meets: one edge for each meeting and counterpart, newest first. HELD and ONGOING ones unless statuses are given. */
  readonly meets: MeetsConnection;
  /** Articles that mention it, newest first. */
  readonly mentionedIn: ArticleConnection;
  /** Claims with it as an argument, newest first. */
  readonly claims: ClaimConnection;
  /** Meetings held here or in a place within, newest first. */
  readonly hosted: MeetingConnection;
  /** Captures of this place, newest first. */
  readonly captures: CaptureConnection;
};


/** A plant, base, airport, palace or retreat. */
export type FacilityMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A plant, base, airport, palace or retreat. */
export type FacilityMeetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetsFilter>;
};


/** A plant, base, airport, palace or retreat. */
export type FacilityMentionedInArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A plant, base, airport, palace or retreat. */
export type FacilityClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
};


/** A plant, base, airport, palace or retreat. */
export type FacilityHostedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
};


/** A plant, base, airport, palace or retreat. */
export type FacilityCapturesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaptureFilter>;
};

/** An exchange between parties, put together from the claims of all articles that tell of it. */
export type Meeting = {
  /** Its id, as `meeting:4f0c…`; it outlives new articles about the same meeting. */
  readonly id: Scalars['ID']['output'];
  /** What all claims together say of it. */
  readonly status: MeetingStatus;
  /** The row of the published table that decided the status. */
  readonly statusRule: Scalars['String']['output'];
  /** When, as precise as told. */
  readonly edtf?: Maybe<Scalars['EDTF']['output']>;
  /** First day that the date stands for. */
  readonly dateFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day that the date stands for. */
  readonly dateTo?: Maybe<Scalars['Date']['output']>;
  /** In person or by call. */
  readonly mode: Mode;
  /** What it is about, in the words of an article. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** Where it is held. */
  readonly place?: Maybe<Entity>;
  /** Who takes part, and for whom. */
  readonly participants: ReadonlyArray<Participation>;
  /** Parties that are told but not named, as written: `a diplomat`. */
  readonly unnamedParticipants: ReadonlyArray<Scalars['String']['output']>;
  /** How many claims tell of it. */
  readonly claimCount: Scalars['Int']['output'];
  /** How many articles tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** Who says so: its claims in the order of saying. */
  readonly claims: ClaimConnection;
};


/** An exchange between parties, put together from the claims of all articles that tell of it. */
export type MeetingClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One party of a meeting. */
export type Participation = {
  /** Who takes part. */
  readonly entity: Entity;
  /** As a party or as a mediator. */
  readonly role: Role;
  /** For whom, where that is told. */
  readonly for?: Maybe<Entity>;
};

/** One edge between two who meet; the meeting says the rest. */
export type Meets = {
  /** The counterpart. */
  readonly with: Entity;
  /** The meeting that joins them. */
  readonly meeting: Meeting;
};

/** Territory changing hands, put together from the claims of all articles that tell of it. */
export type Capture = {
  /** Its id, as `capture:91be…`. */
  readonly id: Scalars['ID']['output'];
  /** What all claims together say of it. */
  readonly status: CaptureStatus;
  /** The row of the published table that decided the status. */
  readonly statusRule: Scalars['String']['output'];
  /** When, as precise as told. */
  readonly edtf?: Maybe<Scalars['EDTF']['output']>;
  /** First day that the date stands for. */
  readonly dateFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day that the date stands for. */
  readonly dateTo?: Maybe<Scalars['Date']['output']>;
  /** Who takes it; null where no named one is told. */
  readonly captor?: Maybe<Entity>;
  /** What is taken. */
  readonly place: Entity;
  /** Who claims it. */
  readonly claimedBy: ReadonlyArray<Entity>;
  /** Who denies it. */
  readonly deniedBy: ReadonlyArray<Entity>;
  /** How many claims tell of it. */
  readonly claimCount: Scalars['Int']['output'];
  /** How many articles tell of it. */
  readonly articleCount: Scalars['Int']['output'];
  /** Who says so: its claims in the order of saying. */
  readonly claims: ClaimConnection;
};


/** Territory changing hands, put together from the claims of all articles that tell of it. */
export type CaptureClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One source's word on a capture. */
export type CaptureSource = {
  /** Who is cited. */
  readonly source: Entity;
  /** The capture. */
  readonly capture: Capture;
  /** True: the source denies it; false: claims it. */
  readonly denies: Scalars['Boolean']['output'];
};

/** A person acting for somebody in talks. */
export type NegotiatesFor = {
  /** Who acts. */
  readonly person: Person;
  /** For whom. */
  readonly principal: Entity;
  /** True where the articles call it over. */
  readonly former: Scalars['Boolean']['output'];
  /** First day told. */
  readonly dateFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day told. */
  readonly dateTo?: Maybe<Scalars['Date']['output']>;
  /** Who says so. */
  readonly claims: ClaimConnection;
};


/** A person acting for somebody in talks. */
export type NegotiatesForClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person holding an office. */
export type HoldsOffice = {
  /** Who holds it. */
  readonly person: Person;
  /** The office in lower case without its country: `foreign minister`. */
  readonly title: Scalars['String']['output'];
  /** The country, region, city or organization it is of. */
  readonly of: Entity;
  /** True where the articles call it over. */
  readonly former: Scalars['Boolean']['output'];
  /** First day told. */
  readonly dateFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day told. */
  readonly dateTo?: Maybe<Scalars['Date']['output']>;
  /** Who says so. */
  readonly claims: ClaimConnection;
};


/** A person holding an office. */
export type HoldsOfficeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One assertion in one sentence. */
export type Claim = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it asserts. */
  readonly predicate: Predicate;
  /** What it says of the happening. */
  readonly status: ClaimStatus;
  /** MEET: in person or by call. */
  readonly mode?: Maybe<Mode>;
  /** HOLD_OFFICE: the office in lower case. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** MEET: what it is about, in the words of the article. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** ALIAS: the other name. */
  readonly alias?: Maybe<Scalars['String']['output']>;
  /** The sentence that says so, as printed. */
  readonly quote: Scalars['String']['output'];
  /** Where the sentence begins in the text of its article, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** Where the sentence ends. */
  readonly end: Scalars['Int']['output'];
  /** The words that made it a claim. */
  readonly trigger: Span;
  /** Who and where, each with its words. */
  readonly arguments: ReadonlyArray<Argument>;
  /** Who is speaking, outermost first; empty: the publisher says so itself. */
  readonly attribution: ReadonlyArray<Attribution>;
  /** When, as precise as told. */
  readonly edtf?: Maybe<Scalars['EDTF']['output']>;
  /** First day that the date stands for. */
  readonly dateFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day that the date stands for. */
  readonly dateTo?: Maybe<Scalars['Date']['output']>;
  /** The words that tell the date. */
  readonly dateText?: Maybe<Scalars['String']['output']>;
  /** The rule that made it, as `meet/subject-with`. */
  readonly ruleId: Scalars['String']['output'];
  /** Belief in the extraction, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The version that extracted it. */
  readonly extractorVersion: Scalars['String']['output'];
  /** When it became known here. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The article that says so. */
  readonly article: Article;
  /** The meeting or capture that it is about. */
  readonly about?: Maybe<Happening>;
};

/** What a claim can be about. */
export type Happening = Meeting | Capture;

/** A stretch of an article's text. */
export type Span = {
  /** First UTF-16 unit. */
  readonly start: Scalars['Int']['output'];
  /** Behind the last UTF-16 unit. */
  readonly end: Scalars['Int']['output'];
  /** The words themselves. */
  readonly text: Scalars['String']['output'];
};

/** One argument of a claim. */
export type Argument = {
  /** The part it plays. */
  readonly role: Role;
  /** The words in the sentence. */
  readonly span: Span;
  /** What the words look like. */
  readonly form: MentionForm;
  /** Who that is across articles; null where it is told but not named. */
  readonly entity?: Maybe<Entity>;
  /** For whom, where that is told. */
  readonly for?: Maybe<Entity>;
};

/** One source of a claim. */
export type Attribution = {
  /** The words that make it the source's: `said`, `according to`. */
  readonly cue: Scalars['String']['output'];
  /** The words that name the source. */
  readonly span: Span;
  /** Who that is across articles; null where it is not named. */
  readonly entity?: Maybe<Entity>;
};

/** An entity in an article with the number of its mentions. */
export type Mentioned = {
  /** Who or what. */
  readonly entity: Entity;
  /** How often the article mentions it. */
  readonly count: Scalars['Int']['output'];
};

/** How much the store holds, and by which version it was written. */
export type GraphStatus = {
  /** Neo4j or the embedded store. */
  readonly engine: Scalars['String']['output'];
  /** Live articles. */
  readonly articles: Scalars['Int']['output'];
  /** Entities. */
  readonly entities: Scalars['Int']['output'];
  /** Meetings. */
  readonly meetings: Scalars['Int']['output'];
  /** Captures. */
  readonly captures: Scalars['Int']['output'];
  /** Live claims. */
  readonly claims: Scalars['Int']['output'];
  /** Version of this service. */
  readonly version: Scalars['String']['output'];
  /** When the last article was ingested. */
  readonly lastIngestAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of article edges. */
export type ArticleConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One article in a connection. */
export type ArticleEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** A page of entity edges. */
export type EntityConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One entity in a connection. */
export type EntityEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A page of meeting edges. */
export type MeetingConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One meeting in a connection. */
export type MeetingEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: Meeting;
};

/** A page of capture edges. */
export type CaptureConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<CaptureEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Capture>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One capture in a connection. */
export type CaptureEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The capture. */
  readonly node: Capture;
};

/** A page of claim edges. */
export type ClaimConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One claim in a connection. */
export type ClaimEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A page of mentioned entity edges. */
export type MentionedConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<MentionedEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Mentioned>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One mentioned entity in a connection. */
export type MentionedEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The mentioned entity. */
  readonly node: Mentioned;
};

/** A page of counterpart edges. */
export type MeetsConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<MeetsEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Meets>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One counterpart in a connection. */
export type MeetsEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The counterpart. */
  readonly node: Meets;
};

/** A page of source edges. */
export type CaptureSourceConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<CaptureSourceEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<CaptureSource>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One source in a connection. */
export type CaptureSourceEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: CaptureSource;
};

/** A page of negotiator edges. */
export type NegotiatesForConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<NegotiatesForEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<NegotiatesFor>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One negotiator in a connection. */
export type NegotiatesForEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The negotiator. */
  readonly node: NegotiatesFor;
};

/** A page of office edges. */
export type HoldsOfficeConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<HoldsOfficeEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<HoldsOffice>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One office in a connection. */
export type HoldsOfficeEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The office. */
  readonly node: HoldsOffice;
};

/** A page of doubt edges. */
export type CandidateConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<CandidateEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Candidate>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One doubt in a connection. */
export type CandidateEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The doubt. */
  readonly node: Candidate;
};

/** A page of judgement edges. */
export type JudgementConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One judgement in a connection. */
export type JudgementEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement. */
  readonly node: Judgement;
};

/** A page of change edges. */
export type ChangeConnection = {
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The nodes of this page, without their cursors. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** One change in a connection. */
export type ChangeEdge = {
  /** Where to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Happening:
    | ( MeetingRecord )
    | ( CaptureRecord )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  JudgeInput: JudgeInput;
  Judged: Judged;
  Verdict: Verdict;
  JudgementState: JudgementState;
  CandidateFilter: CandidateFilter;
  JudgementFilter: JudgementFilter;
  Candidate: ResolverTypeWrapper<CandidateRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Judgement: ResolverTypeWrapper<JudgementRecord>;
  Anchored: ResolverTypeWrapper<AnchoredRecord>;
  ChangeKind: ChangeKind;
  Change: ResolverTypeWrapper<ChangeRecord>;
  EntityKind: EntityKind;
  MentionForm: MentionForm;
  Predicate: Predicate;
  Role: Role;
  Mode: Mode;
  MeetingStatus: MeetingStatus;
  CaptureStatus: CaptureStatus;
  ClaimStatus: ClaimStatus;
  ArticleFilter: ArticleFilter;
  EntityFilter: EntityFilter;
  MeetingFilter: MeetingFilter;
  CaptureFilter: CaptureFilter;
  ClaimFilter: ClaimFilter;
  TenureFilter: TenureFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Article: ResolverTypeWrapper<ArticleRecord>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  MeetsFilter: MeetsFilter;
  Person: ResolverTypeWrapper<EntityRecord>;
  Country: ResolverTypeWrapper<EntityRecord>;
  Region: ResolverTypeWrapper<EntityRecord>;
  City: ResolverTypeWrapper<EntityRecord>;
  Organization: ResolverTypeWrapper<EntityRecord>;
  Facility: ResolverTypeWrapper<EntityRecord>;
  Meeting: ResolverTypeWrapper<MeetingRecord>;
  Participation: ResolverTypeWrapper<ParticipationRecord>;
  Meets: ResolverTypeWrapper<MeetsRecord>;
  Capture: ResolverTypeWrapper<CaptureRecord>;
  CaptureSource: ResolverTypeWrapper<CaptureSourceRecord>;
  NegotiatesFor: ResolverTypeWrapper<TenureRecord>;
  HoldsOffice: ResolverTypeWrapper<OfficeRecord>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  Happening: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Happening']>;
  Span: ResolverTypeWrapper<Span>;
  Argument: ResolverTypeWrapper<ArgumentRecord>;
  Attribution: ResolverTypeWrapper<AttributionRecord>;
  Mentioned: ResolverTypeWrapper<MentionedRecord>;
  GraphStatus: ResolverTypeWrapper<GraphStatus>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  MeetingConnection: ResolverTypeWrapper<Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversTypes['Meeting']> }>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  CaptureConnection: ResolverTypeWrapper<Omit<CaptureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CaptureEdge']>, nodes: ReadonlyArray<ResolversTypes['Capture']> }>;
  CaptureEdge: ResolverTypeWrapper<Omit<CaptureEdge, 'node'> & { node: ResolversTypes['Capture'] }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  MentionedConnection: ResolverTypeWrapper<Omit<MentionedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MentionedEdge']>, nodes: ReadonlyArray<ResolversTypes['Mentioned']> }>;
  MentionedEdge: ResolverTypeWrapper<Omit<MentionedEdge, 'node'> & { node: ResolversTypes['Mentioned'] }>;
  MeetsConnection: ResolverTypeWrapper<Omit<MeetsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MeetsEdge']>, nodes: ReadonlyArray<ResolversTypes['Meets']> }>;
  MeetsEdge: ResolverTypeWrapper<Omit<MeetsEdge, 'node'> & { node: ResolversTypes['Meets'] }>;
  CaptureSourceConnection: ResolverTypeWrapper<Omit<CaptureSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CaptureSourceEdge']>, nodes: ReadonlyArray<ResolversTypes['CaptureSource']> }>;
  CaptureSourceEdge: ResolverTypeWrapper<Omit<CaptureSourceEdge, 'node'> & { node: ResolversTypes['CaptureSource'] }>;
  NegotiatesForConnection: ResolverTypeWrapper<Omit<NegotiatesForConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NegotiatesForEdge']>, nodes: ReadonlyArray<ResolversTypes['NegotiatesFor']> }>;
  NegotiatesForEdge: ResolverTypeWrapper<Omit<NegotiatesForEdge, 'node'> & { node: ResolversTypes['NegotiatesFor'] }>;
  HoldsOfficeConnection: ResolverTypeWrapper<Omit<HoldsOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HoldsOfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['HoldsOffice']> }>;
  HoldsOfficeEdge: ResolverTypeWrapper<Omit<HoldsOfficeEdge, 'node'> & { node: ResolversTypes['HoldsOffice'] }>;
  CandidateConnection: ResolverTypeWrapper<Omit<CandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CandidateEdge']>, nodes: ReadonlyArray<ResolversTypes['Candidate']> }>;
  CandidateEdge: ResolverTypeWrapper<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>;
  JudgementConnection: ResolverTypeWrapper<Omit<JudgementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['JudgementEdge']>, nodes: ReadonlyArray<ResolversTypes['Judgement']> }>;
  JudgementEdge: ResolverTypeWrapper<Omit<JudgementEdge, 'node'> & { node: ResolversTypes['Judgement'] }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  JSON: Scalars['JSON']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  JudgeInput: JudgeInput;
  CandidateFilter: CandidateFilter;
  JudgementFilter: JudgementFilter;
  Candidate: CandidateRecord;
  Float: Scalars['Float']['output'];
  Judgement: JudgementRecord;
  Anchored: AnchoredRecord;
  Change: ChangeRecord;
  ArticleFilter: ArticleFilter;
  EntityFilter: EntityFilter;
  MeetingFilter: MeetingFilter;
  CaptureFilter: CaptureFilter;
  ClaimFilter: ClaimFilter;
  TenureFilter: TenureFilter;
  Boolean: Scalars['Boolean']['output'];
  PageInfo: PageInfo;
  Article: ArticleRecord;
  Entity: EntityRecord;
  MeetsFilter: MeetsFilter;
  Person: EntityRecord;
  Country: EntityRecord;
  Region: EntityRecord;
  City: EntityRecord;
  Organization: EntityRecord;
  Facility: EntityRecord;
  Meeting: MeetingRecord;
  Participation: ParticipationRecord;
  Meets: MeetsRecord;
  Capture: CaptureRecord;
  CaptureSource: CaptureSourceRecord;
  NegotiatesFor: TenureRecord;
  HoldsOffice: OfficeRecord;
  Claim: ClaimRecord;
  Happening: ResolversUnionTypes<ResolversParentTypes>['Happening'];
  Span: Span;
  Argument: ArgumentRecord;
  Attribution: AttributionRecord;
  Mentioned: MentionedRecord;
  GraphStatus: GraphStatus;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ArticleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  MeetingConnection: Omit<MeetingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meeting']> };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  CaptureConnection: Omit<CaptureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CaptureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Capture']> };
  CaptureEdge: Omit<CaptureEdge, 'node'> & { node: ResolversParentTypes['Capture'] };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  MentionedConnection: Omit<MentionedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MentionedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Mentioned']> };
  MentionedEdge: Omit<MentionedEdge, 'node'> & { node: ResolversParentTypes['Mentioned'] };
  MeetsConnection: Omit<MeetsConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MeetsEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Meets']> };
  MeetsEdge: Omit<MeetsEdge, 'node'> & { node: ResolversParentTypes['Meets'] };
  CaptureSourceConnection: Omit<CaptureSourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CaptureSourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CaptureSource']> };
  CaptureSourceEdge: Omit<CaptureSourceEdge, 'node'> & { node: ResolversParentTypes['CaptureSource'] };
  NegotiatesForConnection: Omit<NegotiatesForConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NegotiatesForEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NegotiatesFor']> };
  NegotiatesForEdge: Omit<NegotiatesForEdge, 'node'> & { node: ResolversParentTypes['NegotiatesFor'] };
  HoldsOfficeConnection: Omit<HoldsOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HoldsOfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HoldsOffice']> };
  HoldsOfficeEdge: Omit<HoldsOfficeEdge, 'node'> & { node: ResolversParentTypes['HoldsOffice'] };
  CandidateConnection: Omit<CandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Candidate']> };
  CandidateEdge: Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] };
  JudgementConnection: Omit<JudgementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['JudgementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Judgement']> };
  JudgementEdge: Omit<JudgementEdge, 'node'> & { node: ResolversParentTypes['Judgement'] };
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first'>>;
  capture?: Resolver<Maybe<ResolversTypes['Capture']>, ParentType, ContextType, RequireFields<QueryCaptureArgs, 'id'>>;
  captures?: Resolver<ResolversTypes['CaptureConnection'], ParentType, ContextType, RequireFields<QueryCapturesArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  negotiatesFor?: Resolver<ResolversTypes['NegotiatesForConnection'], ParentType, ContextType, RequireFields<QueryNegotiatesForArgs, 'first'>>;
  offices?: Resolver<ResolversTypes['HoldsOfficeConnection'], ParentType, ContextType, RequireFields<QueryOfficesArgs, 'first'>>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'first'>>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first'>>;
  changesSince?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesSinceArgs, 'first'>>;
  status?: Resolver<ResolversTypes['GraphStatus'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judge?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'input'>>;
  retractJudgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType, RequireFields<MutationRetractJudgementArgs, 'id'>>;
};

export type CandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Judged'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Anchored'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Anchored'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Judged'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Anchored'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Anchored'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JudgementState'], ParentType, ContextType>;
};

export type AnchoredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Anchored'] = ResolversParentTypes['Anchored']> = {
  anchor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  capture?: Resolver<Maybe<ResolversTypes['Capture']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ingestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionedConnection'], ParentType, ContextType, RequireFields<ArticleMentionsArgs, 'first'>>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Country' | 'Region' | 'City' | 'Organization' | 'Facility', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PersonMeetingsArgs, 'first'>>;
  meets?: Resolver<ResolversTypes['MeetsConnection'], ParentType, ContextType, RequireFields<PersonMeetsArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<PersonMentionedInArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'first'>>;
  offices?: Resolver<ResolversTypes['HoldsOfficeConnection'], ParentType, ContextType, RequireFields<PersonOfficesArgs, 'first'>>;
  negotiatesFor?: Resolver<ResolversTypes['NegotiatesForConnection'], ParentType, ContextType, RequireFields<PersonNegotiatesForArgs, 'first'>>;
  negotiators?: Resolver<ResolversTypes['NegotiatesForConnection'], ParentType, ContextType, RequireFields<PersonNegotiatorsArgs, 'first'>>;
  captured?: Resolver<ResolversTypes['CaptureConnection'], ParentType, ContextType, RequireFields<PersonCapturedArgs, 'first'>>;
  claimsCapture?: Resolver<ResolversTypes['CaptureSourceConnection'], ParentType, ContextType, RequireFields<PersonClaimsCaptureArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CountryMeetingsArgs, 'first'>>;
  meets?: Resolver<ResolversTypes['MeetsConnection'], ParentType, ContextType, RequireFields<CountryMeetsArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CountryMentionedInArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CountryClaimsArgs, 'first'>>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  geonamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hosted?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CountryHostedArgs, 'first'>>;
  captures?: Resolver<ResolversTypes['CaptureConnection'], ParentType, ContextType, RequireFields<CountryCapturesArgs, 'first'>>;
  captured?: Resolver<ResolversTypes['CaptureConnection'], ParentType, ContextType, RequireFields<CountryCapturedArgs, 'first'>>;
  claimsCapture?: Resolver<ResolversTypes['CaptureSourceConnection'], ParentType, ContextType, RequireFields<CountryClaimsCaptureArgs, 'first'>>;
  officeHolders?: Resolver<ResolversTypes['HoldsOfficeConnection'], ParentType, ContextType, RequireFields<CountryOfficeHoldersArgs, 'first'>>;
  negotiators?: Resolver<ResolversTypes['NegotiatesForConnection'], ParentType, ContextType, RequireFields<CountryNegotiatorsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<RegionMeetingsArgs, 'first'>>;
  meets?: Resolver<ResolversTypes['MeetsConnection'], ParentType, ContextType, RequireFields<RegionMeetsArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<RegionMentionedInArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RegionClaimsArgs, 'first'>>;
  geonamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  hosted?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<RegionHostedArgs, 'first'>>;
  captures?: Resolver<ResolversTypes['CaptureConnection'], ParentType, ContextType, RequireFields<RegionCapturesArgs, 'first'>>;
  captured?: Resolver<ResolversTypes['CaptureConnection'], ParentType, ContextType, RequireFields<RegionCapturedArgs, 'first'>>;
  claimsCapture?: Resolver<ResolversTypes['CaptureSourceConnection'], ParentType, ContextType, RequireFields<RegionClaimsCaptureArgs, 'first'>>;
  officeHolders?: Resolver<ResolversTypes['HoldsOfficeConnection'], ParentType, ContextType, RequireFields<RegionOfficeHoldersArgs, 'first'>>;
  negotiators?: Resolver<ResolversTypes['NegotiatesForConnection'], ParentType, ContextType, RequireFields<RegionNegotiatorsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CityMeetingsArgs, 'first'>>;
  meets?: Resolver<ResolversTypes['MeetsConnection'], ParentType, ContextType, RequireFields<CityMeetsArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<CityMentionedInArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CityClaimsArgs, 'first'>>;
  geonamesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  hosted?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<CityHostedArgs, 'first'>>;
  captures?: Resolver<ResolversTypes['CaptureConnection'], ParentType, ContextType, RequireFields<CityCapturesArgs, 'first'>>;
  captured?: Resolver<ResolversTypes['CaptureConnection'], ParentType, ContextType, RequireFields<CityCapturedArgs, 'first'>>;
  claimsCapture?: Resolver<ResolversTypes['CaptureSourceConnection'], ParentType, ContextType, RequireFields<CityClaimsCaptureArgs, 'first'>>;
  officeHolders?: Resolver<ResolversTypes['HoldsOfficeConnection'], ParentType, ContextType, RequireFields<CityOfficeHoldersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganizationMeetingsArgs, 'first'>>;
  meets?: Resolver<ResolversTypes['MeetsConnection'], ParentType, ContextType, RequireFields<OrganizationMeetsArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<OrganizationMentionedInArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'first'>>;
  captured?: Resolver<ResolversTypes['CaptureConnection'], ParentType, ContextType, RequireFields<OrganizationCapturedArgs, 'first'>>;
  claimsCapture?: Resolver<ResolversTypes['CaptureSourceConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsCaptureArgs, 'first'>>;
  officeHolders?: Resolver<ResolversTypes['HoldsOfficeConnection'], ParentType, ContextType, RequireFields<OrganizationOfficeHoldersArgs, 'first'>>;
  negotiators?: Resolver<ResolversTypes['NegotiatesForConnection'], ParentType, ContextType, RequireFields<OrganizationNegotiatorsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<FacilityMeetingsArgs, 'first'>>;
  meets?: Resolver<ResolversTypes['MeetsConnection'], ParentType, ContextType, RequireFields<FacilityMeetsArgs, 'first'>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<FacilityMentionedInArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FacilityClaimsArgs, 'first'>>;
  hosted?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<FacilityHostedArgs, 'first'>>;
  captures?: Resolver<ResolversTypes['CaptureConnection'], ParentType, ContextType, RequireFields<FacilityCapturesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MeetingStatus'], ParentType, ContextType>;
  statusRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  unnamedParticipants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MeetingClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  for?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type MeetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meets'] = ResolversParentTypes['Meets']> = {
  with?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type CaptureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capture'] = ResolversParentTypes['Capture']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaptureStatus'], ParentType, ContextType>;
  statusRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  captor?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  claimedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  deniedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CaptureClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaptureSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureSource'] = ResolversParentTypes['CaptureSource']> = {
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  capture?: Resolver<ResolversTypes['Capture'], ParentType, ContextType>;
  denies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NegotiatesForResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NegotiatesFor'] = ResolversParentTypes['NegotiatesFor']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dateFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<NegotiatesForClaimsArgs, 'first'>>;
};

export type HoldsOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldsOffice'] = ResolversParentTypes['HoldsOffice']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dateFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<HoldsOfficeClaimsArgs, 'first'>>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['Mode']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alias?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  arguments?: Resolver<ReadonlyArray<ResolversTypes['Argument']>, ParentType, ContextType>;
  attribution?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  dateFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  extractorVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Happening']>, ParentType, ContextType>;
};

export type HappeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Happening'] = ResolversParentTypes['Happening']> = {
  __resolveType: TypeResolveFn<'Meeting' | 'Capture', ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArgumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Argument'] = ResolversParentTypes['Argument']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  for?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  cue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type MentionedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mentioned'] = ResolversParentTypes['Mentioned']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphStatus'] = ResolversParentTypes['GraphStatus']> = {
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  captures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastIngestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type CaptureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureConnection'] = ResolversParentTypes['CaptureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaptureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Capture']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaptureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureEdge'] = ResolversParentTypes['CaptureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capture'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type MentionedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionedConnection'] = ResolversParentTypes['MentionedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mentioned']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MentionedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionedEdge'] = ResolversParentTypes['MentionedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mentioned'], ParentType, ContextType>;
};

export type MeetsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetsConnection'] = ResolversParentTypes['MeetsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meets']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetsEdge'] = ResolversParentTypes['MeetsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meets'], ParentType, ContextType>;
};

export type CaptureSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureSourceConnection'] = ResolversParentTypes['CaptureSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaptureSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CaptureSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaptureSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaptureSourceEdge'] = ResolversParentTypes['CaptureSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaptureSource'], ParentType, ContextType>;
};

export type NegotiatesForConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NegotiatesForConnection'] = ResolversParentTypes['NegotiatesForConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NegotiatesForEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NegotiatesFor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NegotiatesForEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NegotiatesForEdge'] = ResolversParentTypes['NegotiatesForEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NegotiatesFor'], ParentType, ContextType>;
};

export type HoldsOfficeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldsOfficeConnection'] = ResolversParentTypes['HoldsOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HoldsOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HoldsOffice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HoldsOfficeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldsOfficeEdge'] = ResolversParentTypes['HoldsOfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HoldsOffice'], ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  Anchored?: AnchoredResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Meets?: MeetsResolvers<ContextType>;
  Capture?: CaptureResolvers<ContextType>;
  CaptureSource?: CaptureSourceResolvers<ContextType>;
  NegotiatesFor?: NegotiatesForResolvers<ContextType>;
  HoldsOffice?: HoldsOfficeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Happening?: HappeningResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Argument?: ArgumentResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Mentioned?: MentionedResolvers<ContextType>;
  GraphStatus?: GraphStatusResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  CaptureConnection?: CaptureConnectionResolvers<ContextType>;
  CaptureEdge?: CaptureEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  MentionedConnection?: MentionedConnectionResolvers<ContextType>;
  MentionedEdge?: MentionedEdgeResolvers<ContextType>;
  MeetsConnection?: MeetsConnectionResolvers<ContextType>;
  MeetsEdge?: MeetsEdgeResolvers<ContextType>;
  CaptureSourceConnection?: CaptureSourceConnectionResolvers<ContextType>;
  CaptureSourceEdge?: CaptureSourceEdgeResolvers<ContextType>;
  NegotiatesForConnection?: NegotiatesForConnectionResolvers<ContextType>;
  NegotiatesForEdge?: NegotiatesForEdgeResolvers<ContextType>;
  HoldsOfficeConnection?: HoldsOfficeConnectionResolvers<ContextType>;
  HoldsOfficeEdge?: HoldsOfficeEdgeResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
};

