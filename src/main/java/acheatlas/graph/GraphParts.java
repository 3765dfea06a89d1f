package acheatlas.graph;

import java.util.List;

/// Everything a [Graph] is made of, still without its index.
public record GraphParts(
        String version,
        List<Region> regions,
        List<String> muscles,
        List<Finding> findings,
        List<RedFlag> redFlags,
        List<Rule> rules,
        List<GateQuestion> gate,
        List<Cause> causes,
        List<Move> moves,
        List<Referral> referrals,
        List<Article> articles,
        List<Source> sources,
        Links causeFindings,
        Links causeModifiers,
        Links feeds,
        Links causeMoves) {

    public GraphParts {
        regions = List.copyOf(regions);
        muscles = List.copyOf(muscles);
        findings = List.copyOf(findings);
        redFlags = List.copyOf(redFlags);
        rules = List.copyOf(rules);
        gate = GateQuestion.covering(gate, redFlags);
        causes = List.copyOf(causes);
        moves = List.copyOf(moves);
        referrals = List.copyOf(referrals);
        articles = List.copyOf(articles);
        sources = List.copyOf(sources);
    }
}
