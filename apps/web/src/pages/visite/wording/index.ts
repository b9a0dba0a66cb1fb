import type { VisitWording } from '@sejour/answers/visit'
import {
  nationalitesDe,
  nationalitesEn,
  nationalitesFr,
  nationalitesNl,
} from '@sejour/law/court-sejour'
