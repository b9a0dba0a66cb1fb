/**
 * The pages of the desk. Each is a component that takes plain data, prepared by the server, and
 * `renderDesk` makes a document of it. How a page is added: README.md.
 */
export type { CaseFrame, CaseHead, DeskFrame } from './frame/frame.ts'
export type { Sent, Values } from './form/sent.ts'
export type { ThreadStep } from '../components/index.ts'
export { formTexts } from './form/texts/index.ts'
export { caseHeadTexts } from './case-head/texts/index.ts'
export { nameOf } from './people-names.ts'
export { readDay } from '../acts/index.ts'
export { renderDesk, renderDeskPart } from './render-desk.ts'
export {
  deskHref,
  deskLangs,
  deskRoute,
  type DeskKind,
  type DeskLang,
  type DeskPageId,
  type Places,
} from './slugs.ts'
export { AlertsBlock } from './agenda/alerts-block.tsx'
export { CaseAgendaPage } from './agenda/case-page.tsx'
export { CONSIGNED_SHOWN, consignedTick } from './agenda/consigned.tsx'
export { ENTRY_KINDS } from './agenda/entries-block.tsx'
export type { Catalogue } from './agenda/entry-fields.tsx'
export { AGENDA_FILTERS, AgendaPage } from './agenda/organisation-page.tsx'
export { dataOfForm, partOf, placeOfStep, placeOnPage, withStep } from '../acts/index.ts'
export { ActPage, type ToldOtherwise } from './acts/act-page.tsx'
export type { SheetsOf } from './acts/act-sheets.tsx'
export { ActView, type ActShown } from './acts/act-view.tsx'
export type { ActFileShown, ActWrittenShown } from './acts/act-written.tsx'
export { TextPacksPage, type PackLine, type RefusedPack } from './text-packs/page.tsx'
export { ActsPage, type ActLine, type ActOffered } from './acts/page.tsx'
export { ChainPage, OWN_STEPS } from './chain/page.tsx'
export { NextSteps } from './chain/next-steps.tsx'
export { StepForm, stepKey, stepPersonTick } from './chain/step-form.tsx'
export { CasesPage } from './cases/page.tsx'
export { DashboardPage } from './dashboard/page.tsx'
export { FactsPage } from './facts/page.tsx'
export { factsTexts } from './facts/texts/index.ts'
export { UNKNOWN_VALUE } from './facts/value-field.tsx'
export { HistoryPage } from './history/page.tsx'
export { IntakePage } from './intake/page.tsx'
export { intakeTexts } from './intake/texts/index.ts'
export { InterviewPage } from './interview/page.tsx'
export { stepAfter, STEPS, type InterviewStep } from './interview/steps.ts'
export { NotesPage } from './notes/page.tsx'
export { rulingTexts } from './office/texts/index.ts'
export { NotificationsPage } from './notifications/page.tsx'
export { RemediesPage } from './remedies/page.tsx'
export { OverviewPage } from './overview/page.tsx'
export { PeoplePage } from './people/page.tsx'
export { ReadLogPage } from './read-log/page.tsx'
export { SearchPage } from './search/page.tsx'
export { StoppedPage, type Stopped } from './stopped/page.tsx'
export { type CodeLine, SharingPage } from './sharing/page.tsx'
export { sharingTexts } from './sharing/texts/index.ts'
export { TakeOverPage } from './take-over/page.tsx'
export { TasksPage } from './tasks/page.tsx'
export { ArgumentsPage } from './arguments/page.tsx'
export { personTick, pieceTick } from './arguments/argument-fields.tsx'
export { ControlePage } from './controle/page.tsx'
export * from './pieces/index.ts'
export { formatDay } from '../components/index.ts'
export { ExportCasePage } from './exports/case-page.tsx'
export { ExportsPage } from './exports/page.tsx'
export { exportsTexts } from './exports/texts/index.ts'
export { ImportArchivePage } from './imports/archive-page.tsx'
export { ImportListPage } from './imports/list-page.tsx'
export { ImportsPage } from './imports/page.tsx'
export { nationalityCode } from './imports/nationality-code.ts'
export { importsTexts } from './imports/texts/index.ts'
export type {
  ArchiveSeen,
  ImportRefusal,
  ListRow,
  ListSeen,
  MadeCase,
  RowProblem,
  TakingSeen,
} from './imports/types.ts'
export { BundlePage, type BundleShown } from './bundle/page.tsx'
export { type BundleChoice, bundleTick } from './bundle/choose.tsx'
export { bundleTexts } from './bundle/texts/index.ts'
export { CounterPage } from './commune/counter/page.tsx'
export { nameOfLogged, NotificationLogPage } from './commune/log/page.tsx'
export { logTexts } from './commune/log/texts/index.ts'
export { CommuneQueuePage, MAIL_QUEUE } from './commune/queue/page.tsx'
export { RegisterPage } from './commune/register/page.tsx'
export { dayOfEntry, labelOfEntry, nameOfEntry } from './agenda/entry-name.ts'
export * from './office/index.ts'
export { UnionPage } from './union/page.tsx'
export * from './parcels/index.ts'
export { TitlesPage } from './titles/page.tsx'
export { RegistersPage } from './titles/registers-page.tsx'
export { titlesTexts } from './titles/texts/index.ts'
