import type { ConditionTexts } from '@sejour/engine'
import type { ConditionsCommunes } from './communes.ts'

export const communesNl: ConditionTexts<ConditionsCommunes> = {
  'regroupement.lien-prouve': 'De familieband is bewezen',
  'regroupement.lien-par-acte': 'Een officiële akte bewijst hem',
  'regroupement.lien-autrement': 'Andere bewijzen van de band worden aanvaard',
  'regroupement.lien-autres-preuves': 'Er zijn andere bewijzen van de band',
  'regroupement.lien-autres-admises': 'De Dienst acht die bewijzen voldoende',
  'regroupement.ages': 'De minimumleeftijd van een paar is bereikt, of is niet aan de orde',
  'regroupement.pas-un-couple': 'De band is niet die van een paar',
  'regroupement.ages-21': 'Beiden zijn 21 jaar',
  'regroupement.demandeur-21': 'De aanvrager is 21 jaar',
  'regroupement.regroupant-21': 'Het familielid dat men vervoegt, is 21 jaar',
  'regroupement.ages-18': 'Beiden zijn 18 jaar en de band bestond vóór de aankomst',
  'regroupement.couple-anterieur':
    'Het paar bestond vóór de aankomst van het familielid dat men vervoegt',
  'regroupement.demandeur-18': 'De aanvrager is 18 jaar',
  'regroupement.regroupant-18': 'Het familielid dat men vervoegt, is 18 jaar',
  'regroupement.vie-de-famille': 'Het gezin zal samen in België leven',
  'regroupement.vie-commune-prevue': 'Men is van plan samen te leven',
  'regroupement.lien-reel':
    'De Dienst aanvaardt dat de familieband werkelijk is zonder samen te leven',
  'regroupement.revenus-suffisants': 'De inkomsten zijn stabiel, regelmatig en voldoende',
  'regroupement.reference-atteinte': 'De inkomsten bereiken 120 % van het leefloon',
  'regroupement.besoins-couverts':
    'De Dienst stelt vast dat die inkomsten de behoeften van dit gezin dekken',
  'regroupement.logement-suffisant': 'De woning is voldoende voor het gezin',
  'regroupement.assurance-maladie': 'Een ziekteverzekering dekt het gezin',
  'regroupement.sans-danger': 'Openbare orde noch fraude verzet zich ertegen',
  'regroupement.aucun-fait-contraire': 'Er is geen veroordeling, vervolging of vals stuk',
  'regroupement.faits-ponderes':
    'De feiten zijn niet ernstig genoeg voor een weigering, na onderzoek van de situatie',
  'regroupement.loi-2025': 'De nieuwe voorwaarden van de wet van 18 juli 2025 zijn vervuld',
  'regroupement.loi-2025-confirmee':
    'Een advocaat of een gespecialiseerde dienst heeft het bevestigd',
  'regroupement.loi-2025-examinee': 'De Dienst stelt vast dat ze vervuld zijn',
}
