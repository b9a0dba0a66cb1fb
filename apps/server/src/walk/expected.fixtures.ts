import { LANGS } from '@sejour/answers/say'
import { addressOf } from '@sejour/web/compte'
import { deskLangs, type DeskPageId, deskRoute } from '@sejour/web/desk'
import { OTHER_LANGS, personAddress } from '@sejour/web/person'

/** What an address is, and for its own case or none who gets what. */
export type Expected = {
  /**
   * `case`: about one case, and 404 for every other. `desk`: of an organisation. `account`: of
   * whoever signs in. `public`: the same for everybody. `secret`: for whoever has its secret.
   */
  readonly of: 'case' | 'desk' | 'account' | 'public' | 'secret'
  /** Roles that get it; absent: every role of the organisation. */
  readonly roles?: readonly string[]
  /** The status for them; 200 when absent. Every other role gets 403. */
  readonly status?: number
  /** It shows nothing of a case by itself: nothing is noted in the log of reads. */
  readonly showsNothing?: true
}

const COUNSEL = ['counsel/administrator', 'counsel/counsel', 'person/person']
const COMMUNE = ['commune/administrator', 'commune/officer', 'commune/reader']
const OFFICE = ['office/administrator', 'office/handler', 'office/reader']
const AUTHORITIES = [
  'commune/administrator',
  'commune/officer',
  'office/administrator',
  'office/handler',
]
/** Whoever may take a case out, and see who read it. */
const RESPONSIBLE = [...COUNSEL, ...AUTHORITIES]
const TAKING_OVER = ['counsel/administrator', 'counsel/counsel']
const TAKING_IN = ['counsel/assistant', ...RESPONSIBLE]
const aCase: Expected = { of: 'case' }
/** A person follows a case, and is sent no parcel. */
const NOT_A_PERSON = [
  'counsel/administrator',
  'counsel/counsel',
  'counsel/assistant',
  'counsel/reader',
  ...COMMUNE,
  ...OFFICE,
]
const form: Expected = { of: 'desk', showsNothing: true }
const away: Expected = { of: 'case', status: 303, showsNothing: true }

/** Every page of the desk: a new one does not compile without its row. */
const DESK: { readonly [page in DeskPageId]: Expected } = {
  dashboard: { of: 'desk' },
  agenda: { of: 'desk' },
  search: form,
  cases: { of: 'desk' },
  intake: form,
  takeOver: { of: 'desk', roles: TAKING_OVER, showsNothing: true },
  interview: form,
  interviewStep: aCase,
  case: aCase,
  people: aCase,
  person: aCase,
  facts: aCase,
  arguments: aCase,
  exhibits: aCase,
  exhibitsAdd: away,
  exhibitsCoverage: aCase,
  exhibitsPresence: aCase,
  exhibitsMatrix: aCase,
  exhibitsBundle: aCase,
  // No bundle is ready there.
  exhibitsBundleFile: { of: 'case', roles: RESPONSIBLE, status: 404, showsNothing: true },
  exhibit: aCase,
  exhibitFile: aCase,
  exhibitMail: aCase,
  exhibitZone: aCase,
  acts: aCase,
  act: aCase,
  actFile: aCase,
  sheet: aCase,
  check: aCase,
  caseAgenda: aCase,
  chain: aCase,
  remedies: aCase,
  notifications: aCase,
  union: aCase,
  parcels: aCase,
  // What waits is in no case yet: its sender notes who opened it.
  inbox: form,
  titles: aCase,
  registers: { of: 'desk', roles: COMMUNE },
  counter: { of: 'case', roles: COMMUNE },
  register: { of: 'desk', roles: COMMUNE, showsNothing: true },
  notificationLog: { of: 'desk', roles: COMMUNE },
  earlier: aCase,
  examination: { of: 'case', roles: OFFICE },
  ruling: { of: 'case', roles: OFFICE },
  notes: aCase,
  tasks: aCase,
  history: aCase,
  readLog: aCase,
  share: aCase,
  exportCase: aCase,
  exportCaseFile: { of: 'case', roles: RESPONSIBLE },
  exports: { of: 'desk', roles: RESPONSIBLE, showsNothing: true },
  // Which list stands behind its question mark.
  exportList: { of: 'desk', roles: RESPONSIBLE, status: 404, showsNothing: true },
  exportAllFile: { of: 'case', roles: [], showsNothing: true },
  imports: { of: 'desk', roles: TAKING_IN, showsNothing: true },
  importArchiveAdd: { of: 'desk', status: 303, showsNothing: true },
  importArchive: { of: 'case', roles: [], showsNothing: true },
  importListAdd: { of: 'desk', status: 303, showsNothing: true },
  importList: { of: 'case', roles: [], showsNothing: true },
  textPacks: form,
  textPacksAdd: { of: 'desk', status: 303, showsNothing: true },
  // Which act stands behind its question mark.
  textPackOurs: { of: 'desk', status: 404, showsNothing: true },
}

/** Pages of signing in and of an account, by their French addresses. */
const ACCOUNT = [
  '/connexion',
  '/deconnexion',
  '/second-facteur',
  '/authentificateur',
  '/choisir-organisation',
  '/mot-de-passe-oublie',
  '/nouveau-mot-de-passe',
  '/adresse-confirmee',
  '/invitation',
  '/premier-compte',
  '/compte',
  '/mon-organisation',
  '/mon-dossier',
  '/mon-dossier-ouvert',
  '/mon-espace',
  '/mon-espace/dossier',
]

const OTHERS: { readonly [url: string]: Expected } = {
  '/api/v1/dashboard': { of: 'desk' },
  '/api/v1/cases': { of: 'desk' },
  '/api/v1/cases/:case': aCase,
  '/api/v1/cases/:case/commands': aCase,
  '/api/v1/cases/:case/agenda': aCase,
  '/api/v1/cases/:case/history': aCase,
  '/api/v1/cases/:case/reads': { of: 'case', roles: RESPONSIBLE },
  '/api/v1/cases/:case/acts': aCase,
  '/api/v1/cases/:case/acts/:act': aCase,
  '/api/v1/cases/:case/acts/:act/write': aCase,
  '/api/v1/cases/:case/acts/:act/files/:sha256': aCase,
  '/api/v1/cases/:case/files': aCase,
  '/api/v1/cases/:case/files/:exhibit': aCase,
  // No bundle is ready there.
  '/api/v1/cases/:case/bundles': {
    of: 'case',
    roles: RESPONSIBLE,
    status: 404,
    showsNothing: true,
  },
  '/api/v1/cases/:case/bundles/stop': aCase,
  '/api/v1/cases/:case/bundles/volumes/:volume': {
    of: 'case',
    roles: RESPONSIBLE,
    status: 404,
    showsNothing: true,
  },
  '/api/v1/cases/:case/standings': aCase,
  // Of whom is behind its question mark.
  '/api/v1/cases/:case/tomorrow': { of: 'case', status: 422 },
  '/api/v1/cases/:case/parcels': aCase,
  '/api/v1/cases/:case/parcels/:parcel/recall': aCase,
  '/api/v1/cases/:case/parcels/:parcel/answer': aCase,
  '/api/v1/parcels': { of: 'desk', showsNothing: true },
  // It is in no case here yet: its sender notes the reading.
  '/api/v1/parcels/:parcel': { of: 'case', roles: NOT_A_PERSON, showsNothing: true },
  ...Object.fromEntries(
    ['receive', 'refuse', 'forward', 'dismiss'].map(
      (verb) => [`/api/v1/parcels/:parcel/${verb}`, aCase] as const,
    ),
  ),
  '/agenda/:token.ics': { of: 'secret' },
  '/passkeys': { of: 'account' },
  '/passkeys/begin': { of: 'account' },
  '/passkeys/sign-in': { of: 'account' },
  '/passkeys/sign-in/begin': { of: 'account' },
  '/oidc/:provider': { of: 'account' },
  '/oidc/:provider/go': { of: 'account' },
  '/api/openapi.json': { of: 'public' },
  '/api/problems/:code': { of: 'public' },
  '/health': { of: 'public' },
  '/*': { of: 'public' },
  '/assets/recognize/7.0.0/:file': { of: 'public' },
  ...Object.fromEntries(
    LANGS.flatMap((lang) =>
      ['/papiers/photo', '/actes/:act', '/actes/:act/:file'].map(
        (path) => [addressOf(lang, path), { of: 'public' } as const] as const,
      ),
    ),
  ),
  ...Object.fromEntries(
    ['de', 'en'].flatMap((lang) =>
      ['bureau', 'bureau/*'].map((root) => [`/${lang}/${root}`, { of: 'public' } as const]),
    ),
  ),
}

/** What an address is; nothing for one that nobody thought about. `openApi`: what is described. */
export function expectedOf(
  url: string,
  openApi: ReadonlySet<string> = new Set(),
): Expected | undefined {
  return ALL.get(url) ?? (openApi.has(url) ? { of: 'public' } : undefined)
}

const ALL: ReadonlyMap<string, Expected> = new Map<string, Expected>([
  ...deskLangs.flatMap((lang) =>
    Object.entries(DESK).map(
      ([page, expected]) => [deskRoute(lang, page as DeskPageId), expected] as const,
    ),
  ),
  ...LANGS.flatMap((lang) =>
    ACCOUNT.flatMap((path) =>
      [`/${lang}${path}`, addressOf(lang, path)].map(
        (address) => [address, { of: 'account' } as const] as const,
      ),
    ),
  ),
  ...OTHER_LANGS.flatMap((lang) =>
    ['/mon-dossier', '/mon-dossier-ouvert'].map(
      (path) => [personAddress(lang, path), { of: 'account' } as const] as const,
    ),
  ),
  ...Object.entries(OTHERS),
])
