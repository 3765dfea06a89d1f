package acheatlas.ui.gate;

import acheatlas.content.FindingWords;
import acheatlas.content.Words;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.graph.Rule;
import acheatlas.i18n.Messages;

import java.util.Optional;

/// Every word the check shows.
public record GateWords(Graph graph, Words content, Messages messages) {
    public String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    public String name(Asked asked) {
        return content.gate(asked.id()).name();
    }

    public String question(Asked asked) {
        return content.gate(asked.id()).question();
    }

    public FindingWords of(Finding finding) {
        return content.finding(finding.id());
    }

    /// How to find out, where "not sure" counts as "yes" for a sign of the question; empty where it
    /// counts for none.
    public Optional<String> unsure(Asked asked) {
        return graph.rules().stream()
                .filter(rule -> asked.signs().stream().anyMatch(sign -> counts(rule, sign)))
                .map(rule -> content.rule(rule.id()).action())
                .findFirst();
    }

    private static boolean counts(Rule rule, Sign sign) {
        return rule.unsureCountsAsPresent().contains(sign.finding().index());
    }
}
