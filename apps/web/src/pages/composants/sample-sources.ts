import type { Source } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { samplesIn } from './texts/index.ts'

/** Invented sources, one for each thing that a margin can say. */
export function sampleSources(lang: Lang) {
  const { act, decree, article, levels } = samplesIn[lang]
  const law: Source = {
    text: act,
    article: article('12, § 1'),
    level: levels.law,
    readOn: '2026-06-11',
    certainty: 'high',
    href: '#content',
  }
  const royalDecree: Source = {
    text: decree,
    article: article('7/2'),
    level: levels.decree,
    readOn: '2026-06-11',
    certainty: 'medium',
  }
  const unconfirmed: Source = {
    ...royalDecree,
    article: article('31'),
    certainty: 'low',
    toConfirm: true,
  }
  const practice: Source = {
    text: decree,
    level: levels.practice,
    readOn: '2025-10-02',
    certainty: 'low',
  }
  return { law, royalDecree, unconfirmed, practice }
}
