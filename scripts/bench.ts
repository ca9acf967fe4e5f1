// `npm run bench`: is what the site publishes in an interval in it as often as it says, and how fast is it made?
import { BENCH_DEFAULTS, parseBenchArguments, type BenchRequest } from './bench/parseBenchArguments.ts';
import { coverageRows } from './bench/coverageRows.ts';
import { formatCoverage } from './bench/formatCoverage.ts';
import { CONTROL, measureLighthouse } from './bench/measureLighthouse.ts';
import { measureSpeed } from './bench/measureSpeed.ts';
import { simulateCoverage } from './bench/simulateCoverage.ts';

const WRONG_USAGE = 2;
type CoverageRequest = Extract<BenchRequest, { kind: 'coverage' }>;

const HELP = `npm run bench -- coverage [--campaigns N] [--seed N] [--callers N]
npm run bench -- speed [--seed N]
npm run bench -- lighthouse [--slowdown N]

coverage   simule des campagnes dont la vérité est connue, les lit comme des fichiers CSV d’opérateur,
           et compte combien de fois ce qui est publié contient la vérité. Code de sortie 1 si un objectif
           est manqué de plus de deux erreurs de Monte-Carlo. « WIDE » : intervalles plus larges que promis dans
           une partie des campagnes, expliqués sous le tableau ; ce n’est pas un échec.
speed      mesure la lecture, le calcul et la construction du site sur un grand dossier simulé.

lighthouse construit le site et sa démonstration, et mesure par Lighthouse (téléphone, réseau lent) la page la plus
           longue de chaque gabarit : performance 100, plus grand affichage en 1,2 s, aucun décalage, aucun
           blocage ; cinq mesures par page, onze si un objectif est manqué, médiane de chaque chiffre (du décalage :
           le plus grand). Avant elles un témoin, une page d’une phrase : ce qu’il coûte est à la machine. « index »
           dit la vitesse de celle-ci, « ÷ » de combien elle est ralentie. Code de sortie 1 si un objectif est
           manqué. À lancer sur une machine au repos.

  --campaigns N   campagnes simulées (${BENCH_DEFAULTS.campaigns})
  --seed N        graine (${BENCH_DEFAULTS.seed}) : la même graine donne le même tableau
  --callers N     enquêteurs de chaque campagne (défaut : tirés au sort, de 1 à 20)
  --slowdown N    ralentissement du processeur, de 1 à 10 (défaut : 4, comme Lighthouse, et moins sur une machine
                  dont l’index est au-dessous de 1 750)
  --help          cette aide`;

function runCoverage({ campaigns, seed, callers }: CoverageRequest): void {
  let announced = 0;
  const counts = simulateCoverage({
    campaigns,
    seed,
    ...(callers > 0 && { callers }),
    onProgress: (done) => {
      if (done - announced < 50) return;
      announced = done;
      console.error(`${done} campagnes sur ${campaigns}`);
    },
  });
  const rows = coverageRows(counts);
  console.log(formatCoverage(rows));
  const missed = rows.filter(({ verdict }) => verdict === 'MISSED').length;
  console.log(`\n${campaigns} campagnes simulées, graine ${seed} ; objectifs manqués : ${missed}`);
  if (missed > 0) process.exitCode = 1;
}

function runSpeed(seed: number): void {
  const { attempts, stages } = measureSpeed(seed);
  console.log(`${attempts} tentatives`);
  for (const { stage, seconds } of stages) console.log(`${stage.padEnd(10)} ${seconds.toFixed(2).padStart(7)} s`);
}

async function runLighthouse(slowdown: number): Promise<void> {
  console.log('perf   LCP ms   CLS    TBT ms   index    ÷ runs  page');
  const speeds = await measureLighthouse(
    slowdown,
    ({ address, performance, largestPaintMs, layoutShift, blockingMs, benchmarkIndex, slowdown: by, runs, missed }) => {
      const cells = [
        String(performance).padStart(4),
        largestPaintMs.toFixed(0).padStart(8),
        layoutShift.toFixed(3).padStart(6),
        blockingMs.toFixed(0).padStart(8),
        benchmarkIndex.toFixed(0).padStart(7),
        by.toFixed(1).padStart(4),
        String(runs).padStart(4),
      ];
      const verdict = missed.length > 0 ? `MISSED: ${missed.join(', ')}` : '';
      console.log(
        `${cells.join(' ')}  ${address}  ${address === CONTROL ? 'témoin, sans objectif' : verdict}`.trimEnd(),
      );
    },
  );
  const missed = speeds.filter((speed) => speed.missed.length > 0).length;
  console.log(`\n${speeds.length} pages ; pages qui manquent un objectif : ${missed}`);
  if (missed > 0) process.exitCode = 1;
}

const request = parseBenchArguments(process.argv.slice(2));
if (request.kind === 'help') console.log(HELP);
else if (request.kind === 'wrong') {
  console.error(`${request.message}\nAide : npm run bench -- --help`);
  process.exitCode = WRONG_USAGE;
} else if (request.kind === 'lighthouse') await runLighthouse(request.slowdown);
else if (request.kind === 'coverage') runCoverage(request);
else runSpeed(request.seed);
