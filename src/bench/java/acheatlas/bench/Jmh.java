package acheatlas.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

import java.util.Collection;
import java.util.List;

/// A run of JMH and what it measured, by class, method and parameters.
record Jmh(Collection<RunResult> results) {
    static Jmh run(List<Class<?>> classes) throws RunnerException {
        var options = new OptionsBuilder().shouldFailOnError(true);
        for (var one : classes) {
            options.include("\\." + one.getSimpleName() + "\\.");
        }
        return new Jmh(new Runner(options.build()).run());
    }

    /// The times of the one benchmark all these words stand in: of its name or its parameters.
    Statistics times(Class<?> of, String... words) {
        return results.stream()
                .filter(result -> isOf(result, of, words))
                .map(result -> result.getPrimaryResult().getStatistics())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(RunResult result, Class<?> of, String... words) {
        var params = result.getParams();
        var name = params.getBenchmark() + ".";
        return name.contains("." + of.getSimpleName() + ".")
                && List.of(words).stream()
                        .allMatch(
                                word ->
                                        name.endsWith("." + word + ".")
                                                || params.getParamsKeys().stream()
                                                        .anyMatch(
                                                                key ->
                                                                        params.getParam(key)
                                                                                .equals(word)));
    }
}
