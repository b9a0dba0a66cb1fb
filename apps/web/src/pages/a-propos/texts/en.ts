import type { AProposTexts } from './index.ts'

export const aPropos: AProposTexts = {
  title: 'About Sejour',
  description:
    'What Sejour works out, on which texts, how surely, what it does not keep, and what still has to become accessible.',
  lead: 'Sejour is free software. It reads the texts about residence in Belgium, applies them to your answers and shows its work.',
  parts: {
    computed: {
      title: 'What is worked out',
      lines: [
        'Whether a request under article 9bis can be filed, what would make it inadmissible, and what is left to the appreciation of the Immigration Office.',
        'The last day of an appeal or another step, and the safe day when a fact or a reading stays open.',
        'The fee of a request on the day of filing, and the effect of a missing or short payment.',
        'The days used and left under the rule of 90 days in 180.',
        'What calls for appreciation is never worked out: the page says who appreciates.',
      ],
    },
    sources: {
      title: 'Sources and how sure they are',
      lines: [
        'Every line carries its source in the margin: the text, the article, its rank (law, royal decree, circular, practice) and how sure our reading is.',
        '“To be confirmed” marks an amount or a rule that no official source read here confirms.',
        'Texts change. Each rule says until which day its text was read; after that day the page answers from the last state known and says so beside the answer.',
        'Appeals, the rules on notification and article 9bis were amended on 12 June 2026 by texts that were not read here. For those days, rely on the limit printed in the decision and on a lawyer.',
        'An unknown fact never lengthens a limit: the shortest is shown until it is known.',
      ],
    },
    privacy: {
      title: 'Privacy',
      lines: [
        'The working-out happens in your browser. No answer is sent.',
        'Without script the form goes to the server, which answers and keeps nothing.',
        'An act that you fill in here is composed by the server, which keeps nothing of it and notes nothing of it in its log.',
        'No cookie, no audience measurement, nothing from another site.',
        'The addresses of pages do not hold your answers, nor does the log of the server.',
      ],
    },
    accessibility: {
      title: 'Accessibility',
      lines: [
        'We aim at WCAG 2.2, level AA. The pages can be read with a keyboard, at 400 % zoom, on a phone, without script and on paper.',
        'An automatic tool (axe) checks every page and every state in French and Dutch. Such a tool finds only part of the obstacles.',
        'Not done yet: a full trial with people who use a screen reader, and an audit by a third party. We therefore do not declare full conformance.',
      ],
    },
    licence: {
      title: 'Licence and responsibility',
      lines: [
        'Free software under the European Union Public Licence (EUPL) 1.2: anyone may read it, use it and mend it.',
        'Sejour is neither a service of the State nor legal advice. The authority decides; for your case, see a lawyer.',
      ],
    },
  },
}
