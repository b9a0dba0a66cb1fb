import type { ConditionTexts } from '@sejour/engine'
import type * as french from './avis.ts'

export const avisUnionNl: ConditionTexts<(typeof french.avisUnion)[number]['when']> = {
  'union.avis-tardive':
    'De aanvraag gebeurt binnen drie maanden na de binnenkomst: een geldboete van € 200 is mogelijk',
  'union.avis-controle':
    'Een negatieve controle wordt op twee manieren gelezen: weigeringsgrond, of afvoering uit het wachtregister terwijl de aanvraag voortloopt; de overheid beslist',
  'union.avis-ordre-public':
    'Een weigering moet uw persoonlijke gedrag en een werkelijke, actuele en voldoende ernstige bedreiging betreffen: bespreek dit met een advocaat',
}
