/// MEASURES: the parts of the benchmarks that are tested like any other code: the made graph, the
/// figures, and the table in BENCHMARKS.md. What is timed lies in `src/bench/java`, in the same
/// package, and is compiled with `-Pbench` only. Read [acheatlas.bench.Figure] first.
package acheatlas.bench;
