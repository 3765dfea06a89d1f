package acheatlas.bench;

import acheatlas.graph.Graph;
import acheatlas.graph.GraphDoor;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A graph of a million links from its file, and what Gson alone needs to hand out its tokens.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 6)
@Measurement(iterations = 8)
public class LoadTimes {
    private Path folder = Path.of("");

    @Setup
    public void writeGraph() {
        folder = MadeGraphs.folder(MadeGraphs.MILLION);
    }

    @Benchmark
    public Graph graph() throws Exception {
        return GraphDoor.load(folder);
    }

    @Benchmark
    public long tokens() throws IOException {
        long all = 0;
        try (var in = new JsonReader(Files.newBufferedReader(folder.resolve("graph.json")))) {
            in.setStrictness(Strictness.STRICT);
            for (var token = in.peek(); ; token = in.peek()) {
                switch (token) {
                    case BEGIN_ARRAY -> in.beginArray();
                    case END_ARRAY -> in.endArray();
                    case BEGIN_OBJECT -> in.beginObject();
                    case END_OBJECT -> in.endObject();
                    case NAME -> all += in.nextName().length();
                    case STRING -> all += in.nextString().length();
                    case NUMBER -> all += in.nextInt();
                    case BOOLEAN -> all += in.nextBoolean() ? 1 : 0;
                    case NULL -> in.nextNull();
                    case END_DOCUMENT -> {
                        return all;
                    }
                }
            }
        }
    }
}
