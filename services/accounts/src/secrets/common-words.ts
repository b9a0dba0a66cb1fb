/** What is tried first by whoever guesses passwords, in the languages of the country. */
export const COMMON_WORDS: readonly string[] = `
password passwords passwort wachtwoord motdepasse azerty azertyuiop azertyuiopqs azertyuiopqsdf
qwerty qwertyuiop qwertyuiopas qwertyuiopasdf qwertz qwertzuiop asdfghjkl zxcvbnm wxcvbn
iloveyou jetaime jetaimemoncoeur ikhouvanjou ichliebedich letmein welcome bienvenue welkom
willkommen admin administrator administrateur beheerder sejour verblijf aufenthalt residence
dragon monkey football voetbal fussball baseball princess princesse prinses prinzessin sunshine
soleil zonnetje sonnenschein superman batman starwars pokemon master shadow michael jennifer
jordan hunter trustno trustnoone chocolat chocolate chocolade schokolade doudou loulou nicolas
camille julien marseille bruxelles brussel brussels antwerpen charleroi belgique belgie belgium
belgien anderlecht clubbrugge standard secret geheim geheime changeme changezmoi verander
default guest invite login connexion aanmelden anmelden computer ordinateur internet samsung
correcthorsebatterystaple abcdefghijkl abcdefghijklm abcdefghijklmnop abcdefg abcdef abc abcd
test testtest testtesttest demo user utilisateur gebruiker benutzer avocat advocaat anwalt
commune gemeente gemeinde mairie toto tototo tototototo blabla blablabla hello bonjour hallo
`
  .split(/\s+/)
  .filter((word) => word !== '')
