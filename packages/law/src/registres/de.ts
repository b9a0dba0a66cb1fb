import type { RegistreTexts } from './textes.ts'

export const registresDe: RegistreTexts = {
  names: {
    attente: 'Warteregister',
    etrangers: 'Fremdenregister',
    population: 'Bevölkerungsregister',
    aucun: 'kein Register',
  },
  rules: {
    'attente.asile': 'Wer Asyl beantragt, an der Grenze oder in Belgien, und die Familie.',
    'attente.annexe-19': 'Der Unionsbürger mit Anlage 19, während der Wohnsitzkontrolle.',
    'attente.frontalier': 'Der britische Grenzgänger mit N-Karte.',
    'etrangers.recevable':
      'Wer einen zulässigen Antrag hat: positive Wohnsitzkontrolle und Titel oder Registrierungsbescheinigung.',
    'etrangers.long-sejour': 'Wer für mehr als drei Monate zugelassen ist oder eine Erlaubnis hat.',
    'etrangers.illimite': 'Auch der unbefristete Aufenthalt mit B-Karte.',
    'etrangers.autres-cartes':
      'Auch die H-, I-, J- und M-Karten und die Bescheinigung eines unbegleiteten Minderjährigen.',
    'etrangers.autre-etat':
      'Auch der langfristig Aufenthaltsberechtigte eines anderen Mitgliedstaats: Er hat hier eine A-Karte.',
    'population.etabli': 'Der niedergelassene Ausländer (K-Karte).',
    'population.longue-duree':
      'Der langfristig Aufenthaltsberechtigte, der seinen Status in Belgien erhalten hat (L-Karte).',
    'population.permanent':
      'Der Unionsbürger und seine Familie mit Daueraufenthalt (EU+- und F+-Karten).',
    'population.accord': 'Der Inhaber einer M-Karte für den Daueraufenthalt.',
    'aucun.court-sejour': 'Wer im Kurzaufenthalt ist: Anlage 3 oder Anlage 3ter.',
    'aucun.cartes-speciales': 'Wer eine besondere Karte des Außenministeriums hat.',
    'aucun.reflexion': 'Das Opfer von Menschenhandel während der 45 Tage Bedenkzeit (Anlage 15).',
    'inscription.legalite':
      'Die Eintragung folgt der Legalität des Aufenthalts und der Art des Titels.',
    'inscription.residence':
      'Die Gemeinde prüft auch, ob die Person wirklich an der Adresse wohnt.',
    'inscription.huit-jours':
      'Wer für einen langen Aufenthalt zugelassen ist oder eine Erlaubnis hat, meldet sich bei der Gemeinde binnen acht Werktagen nach der Einreise oder, wenn die Erlaubnis in Belgien erteilt wurde, nach deren Erhalt.',
    'inscription.numero':
      'Die Nationalregisternummer bleibt von einem Register zum anderen dieselbe.',
    'inscription.bis': 'Wer nie eingetragen war, erhält nötigenfalls eine BIS-Nummer.',
    'inscription.pas-un-droit':
      'Ein Wechsel des Registers gibt kein neues Recht: Es ist der Titel, der sich ändert.',
    'vie.asile': 'Ein Antrag auf internationalen Schutz wird registriert.',
    'vie.annexe-19': 'Ein Unionsbürger beantragt seine Anmeldung: sofort eingetragen.',
    'vie.enquete-positive': 'Die Wohnsitzkontrolle des Unionsbürgers ist positiv.',
    'vie.enquete-negative':
      'Die Kontrolle ist negativ: Streichung aus dem Warteregister, eine Verweigerung ist möglich. Die Quellen sagen über das Weitere nicht dasselbe.',
    'vie.protection-accordee': 'Der Schutz wird gewährt: Die A-Karte wird ausgehändigt.',
    'vie.recevable': 'Ein anderer Antrag ist zulässig und die Wohnsitzkontrolle positiv.',
    'vie.long-sejour':
      'Ein langer Aufenthalt wird gewährt, zum Beispiel mit Visum D, und die Kontrolle ist positiv.',
    'vie.carte-b': 'Der Aufenthalt wird unbefristet: Die Karte ändert sich, das Register bleibt.',
    'vie.etabli':
      'Die Person wird niedergelassen oder langfristig aufenthaltsberechtigt, oder ihr Aufenthalt wird dauerhaft.',
    'vie.absence':
      'Eine angekündigte Abreise mit Rückkehrabsicht wahrt die Eintragung, in einem wie im anderen Register, unter Bedingungen.',
    'vie.decision':
      'Eine Entscheidung verweigert oder beendet den Aufenthalt: Streichung, auch wenn danach eine Anlage 35 ausgestellt wird.',
    'vie.depart': 'Die Person verlässt Belgien: Streichung, gleich aus welchem Register.',
  },
}
