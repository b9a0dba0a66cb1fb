import {
  ExplanationTree,
  LawText,
  Margin,
  MarkWithWord,
  Thread,
  ToConfirm,
} from '../../components/index.ts'
import type { ExplanationNode, ThreadStep } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { sampleSources } from './sample-sources.ts'
import { samplesIn } from './texts/index.ts'

/** The thread, the margin, the marks and the tree. */
export function FindingsSection({ lang }: { lang: Lang }) {
  const samples = samplesIn[lang]
  const { law, royalDecree, unconfirmed } = sampleSources(lang)
  return (
    <>
      <h2>{samples.sections.thread}</h2>
      <Thread lang={lang} label={samples.threadLabel} steps={threadSteps(lang)} />

      <h2>{samples.sections.margin}</h2>
      <Margin lang={lang} source={law}>
        <p>{samples.statement}</p>
      </Margin>
      <LawText lang={lang} source={royalDecree}>
        <p>{samples.law}</p>
      </LawText>
      <Margin lang={lang} source={[law, unconfirmed]}>
        <p>{samples.statementTwoSources}</p>
      </Margin>
      <Margin lang={lang} source="to-find">
        <p>{samples.statementUnsourced}</p>
      </Margin>

      <h2>{samples.sections.marks}</h2>
      <ul class="plain-list">
        <li>
          <MarkWithWord lang={lang} finding="met" />
        </li>
        <li>
          <MarkWithWord lang={lang} finding="not-met" />
        </li>
        <li>
          <MarkWithWord lang={lang} finding="unknown" />
        </li>
        <li>
          <MarkWithWord lang={lang} finding="discretionary" appreciatedBy={samples.authority} />
        </li>
        <li>
          <ToConfirm lang={lang} />
        </li>
      </ul>

      <h2>{samples.sections.tree}</h2>
      <ExplanationTree lang={lang} nodes={[sampleTree(lang)]} openDepth={2} />
    </>
  )
}

function threadSteps(lang: Lang): ThreadStep[] {
  const words = samplesIn[lang].thread
  return [
    { state: 'past', label: words.filed, day: '2025-09-15', href: '#content' },
    { state: 'past', label: words.checked, day: '2025-09-24' },
    { state: 'past', label: words.refused, day: '2026-03-05' },
    {
      state: 'running',
      label: words.appeal,
      until: '2026-04-07',
      totalDays: 30,
      remainingDays: 12,
    },
    { state: 'possible', label: words.again, condition: words.ifAnnulled },
    { state: 'possible', label: words.title, condition: words.ifGranted },
  ]
}

function sampleTree(lang: Lang): ExplanationNode {
  const { tree: words, authority } = samplesIn[lang]
  const { law, royalDecree, unconfirmed, practice } = sampleSources(lang)
  return {
    label: words.root,
    finding: 'discretionary',
    appreciatedBy: authority,
    source: law,
    children: [
      {
        label: words.identity,
        finding: 'met',
        source: law,
        children: [
          { label: words.passport, finding: 'met', source: law, note: words.noteAnswered },
          { label: words.exempt, finding: 'not-met', source: practice },
        ],
      },
      { label: words.residence, finding: 'met', source: royalDecree },
      {
        label: words.circumstances,
        finding: 'discretionary',
        appreciatedBy: authority,
        source: law,
      },
      { label: words.fee, finding: 'unknown', source: unconfirmed, note: words.noteMissing },
    ],
  }
}
