package acheatlas.graph;

import acheatlas.content.ProblemKind;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a source has to have before people are sent to it: who wrote it, who published it and when,
/// and a way there that is the publisher's own and will last.
final class SourceRule {
    private static final String HOSTS = "hosts_not_shown.txt";
    private static final String ANY = "*";

    /// @param host a host, or a part of any host's name that ends with `*`
    private record Host(String host, String why) {

        boolean fits(String name) {
            if (host.endsWith(ANY)) {
                var part = host.substring(0, host.length() - 1);
                return Stream.of(name.split("[.-]", -1)).anyMatch(part::equals);
            }
            return name.equals(host) || name.endsWith("." + host);
        }
    }

    private final List<Host> hosts =
            WordList.read(HOSTS).entrySet().stream()
                    .map(entry -> new Host(entry.getKey(), String.join("; ", entry.getValue())))
                    .toList();

    private SourceRule() {}

    /// Holds every source people are shown to the rule.
    static void check(Graph graph, Nodes nodes) {
        var rule = new SourceRule();
        for (var source : graph.sources()) {
            var in = nodes.of(NodeKind.SOURCE).get(source.index());
            if (source.verified()) {
                var lacks = lacks(source);
                if (!lacks.isEmpty()) {
                    var message = "people are shown this source; add " + String.join(", ", lacks);
                    in.fault(ProblemKind.INCOMPLETE_SOURCE, in, message);
                }
                rule.distrust(source)
                        .ifPresent(
                                why ->
                                        in.fault(
                                                ProblemKind.UNTRUSTED_HOST,
                                                in.value("address").orElse(in),
                                                why + "; give the publisher's own address"));
            }
        }
    }

    private static List<String> lacks(Source source) {
        var lacks = new ArrayList<String>();
        if (source.authors().isEmpty()) {
            lacks.add("`authors`");
        }
        if (source.publisher().isEmpty()) {
            lacks.add("`publisher`");
        }
        if (source.year() == 0 && source.seen() == 0) {
            lacks.add("`year`, or `seen` where it gives no date");
        }
        if (source.doi().isEmpty() && source.address().isEmpty()) {
            lacks.add("`doi` or `address`");
        }
        return lacks;
    }

    private Optional<String> distrust(Source source) {
        if (source.address().isEmpty()) {
            return Optional.empty();
        }
        var host = host(source.address());
        return hosts.stream()
                .filter(one -> one.fits(host))
                .findFirst()
                .map(one -> "`" + host + "` is " + one.why());
    }

    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? address : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return address; // fits no host; the form of addresses is checked on reading
        }
    }
}
