/**
 * The building blocks of every page. Props are plain data: strings in the language of the page,
 * ISO days, whole cents. Components know no law and read no clock.
 *
 * Frame      PageLayout, renderDocument (from ../layout), PageHeading, Contents
 * Margin     Margin, LawText, Derivation, ContradictionNote
 * Findings   MarkWithWord, ToConfirm, ExplanationTree
 * Answers    KeyAnswer, Notice, AnswerList, CalendarDays, StayTimeline, Thread, ChainDrawing
 * Forms      Question, Field, fieldId, unknownName, UNKNOWN, WhyWeAsk, ErrorSummary
 * Actions    Button, ButtonLink, ButtonRow
 * Figures    Day, Money, formatDay, formatDayWithWeekday, formatMoney
 * Sign       Logo
 */
export { AnswerList } from './answer-list.tsx'
export type { Answer } from './answer-list.tsx'
export { Button, ButtonLink, ButtonRow } from './button.tsx'
export { CalendarDays } from './calendar-days.tsx'
export type { CalendarDay } from './calendar-days.tsx'
export { ChainDrawing } from './chain-drawing.tsx'
export { Contents } from './contents.tsx'
export { ContradictionNote } from './contradiction.tsx'
export { Day, Money } from './day.tsx'
export { Derivation } from './derivation.tsx'
export { ErrorSummary } from './error-summary.tsx'
export { ExplanationTree } from './explanation-tree.tsx'
export type { ExplanationNode } from './explanation-tree.tsx'
export { Field } from './field.tsx'
export { UNKNOWN, fieldId, unknownName } from './field-types.ts'
export type { FieldSpec, Option } from './field-types.ts'
export { formatDay, formatDayWithWeekday, formatMoney } from './format.ts'
export { KeyAnswer } from './key-answer.tsx'
export { LawText } from './law-text.tsx'
export { Logo } from './logo.tsx'
export { Margin, MarginNote } from './margin.tsx'
export { MarkWithWord, ToConfirm } from './marks.tsx'
export { Notice } from './notice.tsx'
export { PageHeading } from './page-heading.tsx'
export { Question, WhyWeAsk } from './question.tsx'
export { StayTimeline } from './stay-timeline.tsx'
export type { Stay } from './stay-timeline.tsx'
export { Thread } from './thread.tsx'
export type { ThreadStep } from './thread.tsx'
export type { Finding, Source } from './types.ts'
