const DANISH =
  'af alle alt anden at bl blev blive bliver ca da de dem den denne der deres det dette dig din disse dog du efter eller ' +
  'en end er et flere for fra få ham han hans har havde have heller hende hendes her herunder hos hun hvad hvem ' +
  'hver hvilke hvilken hvis hvor hvordan hvori i ikke ind inden jeg jer jeres kan kun kunne man mange med meget mellem ' +
  'men mig mere min mit mod må ned nogen noget nogle nu når og også om op os over på samt se selv sig sin sine sit skal ' +
  'skulle som så til ud udover under uden var ved vi vil ville vor vores være været';

const ENGLISH =
  'a about after all also an and any are as at be been being between both but by can could do does each etc for from ' +
  'further had has have he her his how if in into is it its may more most must no nor not of on only or other our out ' +
  'over own shall she should so some such than that the their them then there these they this those through to under ' +
  'up upon was we were what when where which while who will with within without would you your';

/** Words that say nothing about a service, by Snowball's name of the language. A language without a list has none. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['danish', new Set(DANISH.split(' '))],
  ['english', new Set(ENGLISH.split(' '))],
]);
