package acheatlas.bench;

import acheatlas.graph.Graph;
import acheatlas.graph.GraphDoor;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The [Question] put to SQLite in memory: one table, clustered by finding, one prepared statement.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class SqliteTimes {
    private static final String TABLE =
            "create table link(finding integer, cause integer, weight real,"
                    + " primary key(finding, cause)) without rowid";
    private static final String ASK =
            "select cause, sum(weight) as s from link where finding in (?,?,?,?,?,?,?,?,?,?,?)"
                    + " group by cause order by s desc, cause limit "
                    + Question.SHOWN;

    private Connection connection;
    private PreparedStatement ask;
    private List<int[]> picks;
    private int step;

    // JMH calls the setup before anything else
    @SuppressWarnings("NullAway.Init")
    public SqliteTimes() {}

    @Setup
    public void fill() throws Exception {
        var graph = GraphDoor.load(MadeGraphs.folder(MadeGraphs.MILLION));
        picks = Picks.common(graph).afterIndices();
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        fill(graph);
        connection.commit();
        ask = connection.prepareStatement(ASK);
    }

    private void fill(Graph graph) throws SQLException {
        var links = graph.causeFindings();
        try (var insert = connection.prepareStatement("insert into link values (?, ?, ?)")) {
            for (int finding = 0; finding < graph.findings().size(); finding++) {
                for (int at = links.backStart(finding); at < links.backEnd(finding); at++) {
                    int link = links.backLink(at);
                    insert.setInt(1, finding);
                    insert.setInt(2, links.from(link));
                    insert.setDouble(3, Question.weight(graph, link));
                    insert.executeUpdate();
                }
            }
        }
    }

    @Benchmark
    public int allPicksAtOnce() throws SQLException {
        var picked = picks.get(step++ % picks.size());
        for (int at = 0; at < picked.length; at++) {
            ask.setInt(at + 1, picked[at]);
        }
        int sum = 0;
        try (var rows = ask.executeQuery()) {
            while (rows.next()) {
                sum += rows.getInt(1);
            }
        }
        return sum;
    }

    @TearDown
    public void close() throws SQLException {
        connection.close();
    }
}
