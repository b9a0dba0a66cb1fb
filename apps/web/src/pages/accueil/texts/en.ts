import type { AccueilTexts } from './index.ts'

export const accueil: AccueilTexts = {
  title: 'The right to stay in Belgium, with the text beside it',
  description:
    'Sejour answers four questions about the right to stay in Belgium: applying, counting a time limit, knowing the fee, counting days. Every line carries its source.',
  lead: 'You answer simple questions. Sejour applies the texts, shows where each line comes from, and says what it does not know.',
  doors: {
    screening: {
      title: 'Can I apply?',
      text: 'Article 9bis: what allows a request, what would make it inadmissible, what the Immigration Office weighs.',
    },
    limit: {
      title: 'Until which day?',
      text: 'You received a decision: the last day to act, counted in front of you, and the safe day.',
    },
    fee: {
      title: 'What does it cost?',
      text: 'The fee on the day of filing, person by person, and what follows when too little was paid.',
    },
    shortStay: {
      title: '90 days in 180',
      text: 'The days spent in the Schengen area, the days left, and whether a visa is needed.',
    },
  },
  never: 'What Sejour never does',
  nevers: [
    'It asks for no name, no account and no address.',
    'It sends nothing and keeps nothing: the working-out happens in your page. Without script, the server answers, then forgets.',
    'It gives no score and no percentage, and promises no outcome. Where the law leaves a choice, it says who decides.',
    'It does not replace a lawyer.',
  ],
  help: 'Where to find help',
  helps: [
    'A lawyer, as early as you can, above all when a limit is running. Legal aid can be free: each bar has a legal aid office.',
    'A social service or an association near you that helps foreign nationals. The CPAS/OCMW of your commune can point the way.',
    'In a closed centre: ask the social service of the centre how to see a lawyer. Limits are shorter there.',
  ],
  leave: 'If you are not alone at the screen',
  leaveText:
    'The button “Leave this site”, at the top of every page, opens the weather instead. With the keyboard: Escape three times. Pages already seen stay in the history of the browser: clear it, or open a private window.',
}
