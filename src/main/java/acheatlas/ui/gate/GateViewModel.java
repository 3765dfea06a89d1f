package acheatlas.ui.gate;

import acheatlas.graph.Finding;
import acheatlas.graph.GateQuestion;
import acheatlas.graph.Graph;
import acheatlas.ranking.Assessment;
import acheatlas.triage.Answer;
import acheatlas.triage.CheckFirst;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The state of the check before the causes.
///
/// Follows an assessment it does not own and hands each answer on at once: what is answered is read
/// from the findings alone. Only which questions are opened is its own. JavaFX thread only.
public final class GateViewModel {
    private final Graph graph;
    private final CheckFirst check;
    private final ObservableValue<Assessment> assessment;
    private final Consumer<Map<Finding, Optional<Answer>>> answers;
    private final Map<String, Reply> opened = new HashMap<>();
    private final ReadOnlyObjectWrapper<GateSeen> seen;

    /// Follows `assessment` for as long as it lives.
    ///
    /// @param answers takes in what is said of findings, in one step; one without an answer is open
    ///   again
    public GateViewModel(
            Graph graph,
            ObservableValue<Assessment> assessment,
            Consumer<Map<Finding, Optional<Answer>>> answers) {
        this.graph = graph;
        this.assessment = assessment;
        this.answers = answers;
        check = new CheckFirst(graph);
        seen = new ReadOnlyObjectWrapper<>(built());
        assessment.addListener((_, _, _) -> follow());
    }

    public Graph graph() {
        return graph;
    }

    public ReadOnlyObjectProperty<GateSeen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public GateSeen seen() {
        return seen.get();
    }

    private void follow() {
        if (assessment.getValue().findings().isEmpty()) {
            opened.clear();
        }
        seen.set(built());
    }

    /// Forgets which questions were opened: the next person starts clean.
    public void startOver() {
        opened.clear();
        seen.set(built());
    }

    private GateSeen built() {
        var now = assessment.getValue();
        return new GateSeen(
                check.questions().stream().map(this::asked).toList(),
                check.isPassed(now.findings(), now.advice()),
                now.findings().all(Answer.PRESENT).findAny().isPresent());
    }

    private Asked asked(GateQuestion question) {
        var now = assessment.getValue();
        var raised =
                now.advice().flags().stream()
                        .map(flag -> flag.flag().finding())
                        .collect(Collectors.toSet());
        var signs =
                question.flags().stream()
                        .map(
                                flag ->
                                        new Sign(
                                                graph.finding(flag),
                                                now.findings().answer(flag),
                                                raised.contains(flag)
                                                        && !now.findings().isPresent(flag)))
                        .toList();
        boolean answered = check.isAnswered(question, now.findings(), now.advice());
        var told = Asked.replyTo(signs);
        var reply = told == Reply.NO ? told : opened.getOrDefault(question.id(), told);
        return new Asked(question.id(), signs, reply, answered);
    }

    /// Answers a question as a whole. "No" denies each of its signs; the others open them.
    public void reply(String question, Reply reply) {
        find(question)
                .filter(asked -> asked.reply() != reply)
                .ifPresent(asked -> reply(asked, reply));
    }

    private void reply(Asked asked, Reply reply) {
        if (reply == Reply.NO) {
            opened.remove(asked.id());
            say(asked, _ -> Optional.of(Answer.ABSENT));
        } else {
            opened.put(asked.id(), reply);
            boolean wasNo = asked.reply() == Reply.NO || asked.reply() == Reply.NOT_SURE;
            say(asked, sign -> wasNo && !sign.isPresent() ? Optional.empty() : sign.answer());
        }
    }

    private Optional<Asked> find(String question) {
        return seen().questions().stream().filter(asked -> asked.id().equals(question)).findFirst();
    }

    private void say(Asked asked, Function<Sign, Optional<Answer>> answer) {
        var said = new LinkedHashMap<Finding, Optional<Answer>>();
        for (var sign : asked.signs()) {
            var next = answer.apply(sign);
            if (!next.equals(sign.answer())) {
                said.put(sign.finding(), next);
            }
        }
        if (said.isEmpty()) {
            seen.set(built()); // only opened
        } else {
            answers.accept(said);
        }
    }

    /// Ticks a sign of a question answered with yes, or takes the tick off. With one ticked, those
    /// that are not count as denied; with none, the question is open again.
    public void tick(String question, Finding finding, boolean ticked) {
        find(question)
                .ifPresent(
                        asked -> {
                            boolean any =
                                    ticked
                                            || asked.signs().stream()
                                                    .filter(sign -> !sign.finding().equals(finding))
                                                    .anyMatch(Sign::isPresent);
                            opened.put(question, Reply.YES);
                            say(asked, sign -> ticked(sign, finding, ticked, any));
                        });
    }

    private static Optional<Answer> ticked(
            Sign sign, Finding changed, boolean isTicked, boolean any) {
        boolean present =
                sign.finding().equals(changed)
                        ? isTicked
                        : sign.answer().filter(Answer.PRESENT::equals).isPresent();
        if (present) {
            return Optional.of(Answer.PRESENT);
        }
        return any ? Optional.of(Answer.ABSENT) : Optional.empty();
    }

    /// Answers one sign of a question one is not sure about.
    public void answer(String question, Finding finding, Answer answer) {
        find(question)
                .ifPresent(
                        asked ->
                                say(
                                        asked,
                                        sign ->
                                                sign.finding().equals(finding)
                                                        ? Optional.of(answer)
                                                        : sign.answer()));
    }

    /// Denies what is still open in a question: "that is all".
    public void thatIsAll(String question) {
        find(question)
                .ifPresent(
                        asked -> {
                            if (asked.signs().stream().noneMatch(Sign::isPresent)) {
                                opened.remove(question);
                            }
                            say(asked, GateViewModel::deniedIfOpen);
                        });
    }

    private static Optional<Answer> deniedIfOpen(Sign sign) {
        return sign.isOpen() ? Optional.of(Answer.ABSENT) : sign.answer();
    }

    /// Answers every question that is left with no, as one step.
    public void noToTheRest() {
        var said = new LinkedHashMap<Finding, Optional<Answer>>();
        for (var asked : seen().questions()) {
            for (var sign : asked.signs()) {
                if (sign.isOpen()) {
                    said.put(sign.finding(), Optional.of(Answer.ABSENT));
                }
            }
            if (!asked.answered() && asked.signs().stream().noneMatch(Sign::isPresent)) {
                opened.remove(asked.id());
            }
        }
        if (!said.isEmpty()) {
            answers.accept(said);
        }
    }
}
