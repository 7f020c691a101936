/**
 * What is sometimes typed where a town is asked: departments of France (INSEE, code officiel
 * géographique), and France itself; spelled as `communeName` does. Those that are towns too (Vienne,
 * Paris) do no harm: a town of the postal code is never doubted.
 */
const NOT_TOWNS: readonly string[] =
  `ain|aisne|allier|alpes de haute provence|hautes alpes|alpes maritimes|ardeche|ardennes|ariege|
aube|aude|aveyron|bouches du rhone|calvados|cantal|charente|charente maritime|cher|correze|
corse du sud|haute corse|corse|cote d or|cotes d armor|creuse|dordogne|doubs|drome|eure|
eure et loir|finistere|gard|haute garonne|gers|gironde|herault|ille et vilaine|indre|
indre et loire|isere|jura|landes|loir et cher|loire|haute loire|loire atlantique|loiret|lot|
lot et garonne|lozere|maine et loire|manche|marne|haute marne|mayenne|meurthe et moselle|meuse|
morbihan|moselle|nievre|nord|oise|orne|pas de calais|puy de dome|pyrenees atlantiques|
hautes pyrenees|pyrenees orientales|bas rhin|haut rhin|rhone|haute saone|saone et loire|sarthe|
savoie|haute savoie|seine maritime|seine et marne|yvelines|deux sevres|somme|tarn|
tarn et garonne|var|vaucluse|vendee|vienne|haute vienne|vosges|yonne|essonne|hauts de seine|
seine saint denis|val de marne|val d oise|guadeloupe|martinique|guyane|reunion|mayotte|france|
france metropolitaine`
    .replaceAll('\n', '')
    .split('|');

/** Whether a name (`communeName`) is a department's, or the country's. */
export function isNotTown(name: string): boolean {
  return NOT_TOWNS.includes(name);
}
