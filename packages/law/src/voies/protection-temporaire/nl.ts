import type { VoieTexts } from '../voie.ts'
import type { OuvertureProtectionTemporaire, voieProtectionTemporaire } from './index.ts'

export const voieProtectionTemporaireNl: VoieTexts<
  typeof voieProtectionTemporaire,
  OuvertureProtectionTemporaire
> = {
  title: 'Tijdelijke bescherming',
  conditions: {
    'protection-temporaire.ouverte': 'De tijdelijke bescherming kan worden gevraagd',
    'protection-temporaire.etranger':
      'De persoon uit de groep is geen Belg en geen burger van de Unie of van een gelijkgestelde staat',
    'protection-temporaire.groupe': 'De persoon hoort bij een groep die de Unie heeft aangewezen',
  },
  statements: {
    'protection-temporaire.base':
      'Verblijf dat in één keer aan een hele groep wordt gegeven die de Unie aanwijst, zonder individueel onderzoek van de vrees.',
    'protection-temporaire.lieu':
      'U laat zich registreren door de Dienst Vreemdelingenzaken en gaat daarna met het attest naar de gemeente.',
    'protection-temporaire.autorite':
      'De Raad van de Unie beslist wie beschermd is en tot wanneer; de Dienst gaat na of de persoon tot de groep behoort.',
    'protection-temporaire.autre-sejour':
      'De Dienst kan weigeren aan wie al verblijf heeft in een andere staat die door dezelfde beslissing gebonden is.',
    'protection-temporaire.depuis-etranger':
      'De aanvraag kan ook vanuit het buitenland; de Dienst kan ze dan weigeren als de aangekondigde opvangplaatsen bezet zijn.',
    'protection-temporaire.exclusion':
      'Ernstige redenen in verband met de daden van de persoon kunnen haar uitsluiten.',
    'protection-temporaire.gratuite': 'Er is geen retributie verschuldigd.',
    'protection-temporaire.attestation':
      'De Dienst geeft een attest van tijdelijke bescherming, waarmee de gemeente de kaart maakt.',
    'protection-temporaire.titre':
      'A-kaart van een jaar, nooit voorbij de dag die de beslissing van de Unie bepaalt.',
    'protection-temporaire.prolongation':
      'Ze wordt met periodes van zes maanden verlengd zolang de beslissing van de Unie loopt.',
    'protection-temporaire.illimite':
      'Deze bescherming leidt op zichzelf niet tot een onbeperkt verblijf.',
    'protection-temporaire.duree':
      'Volgens de wet duurt de bescherming een jaar, wordt ze vanzelf twee keer zes maanden verlengd, en daarna alleen door een nieuwe beslissing van de Unie.',
    'protection-temporaire.fin-delai':
      'Het verblijf loopt na het einde door voor wie te ziek is om te reizen, en kan doorlopen tot het einde van het schooljaar van de kinderen.',
    'protection-temporaire.fin':
      'Aan het einde van de bescherming laat een bevel om het grondgebied te verlaten minstens een maand.',
    'protection-temporaire.recours':
      'Beroep tot nietigverklaring binnen 30 dagen tegen een weigering; het houdt een bevel om het grondgebied te verlaten niet tegen.',
    'protection-temporaire.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen.',
    'protection-temporaire.asile':
      'U kunt altijd ook asiel vragen, maar het onderzoek wacht tot het einde van de tijdelijke bescherming.',
    'protection-temporaire.carte-bleue':
      'Zolang deze bescherming of het verzoek ervoor loopt, staat de Europese blauwe kaart niet open.',
    'protection-temporaire.famille-separee':
      'De naaste familie die door de vlucht gescheiden werd, kan vragen om in België herenigd te worden.',
    'protection-temporaire.famille':
      'Sinds 18 augustus 2025 zou het gezin pas na twee jaar verblijf kunnen komen.',
  },
}
