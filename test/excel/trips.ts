/** The round trips since the counters began, without that to the add-in's own runtime: it is asked to start with the workbook. */
export function tripsToTheWorkbook(): number {
  const { roundTrips, batches } = workbench.counters;
  const toRuntime = batches.filter(({ did }) => did.some((one) => one.startsWith('AppRuntime')));
  return roundTrips - toRuntime.length;
}
