package acheatlas.ui.compare;

import acheatlas.content.CauseWords;
import acheatlas.content.Words;
import acheatlas.graph.Cause;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Comparison;
import acheatlas.ranking.Comparison.Mark;
import acheatlas.ranking.NextQuestion;
import acheatlas.sentences.ComparisonSentences;
import acheatlas.sentences.DoseSentence;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.ResearchMark;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Every word the Compare screen shows, from the content and from the messages.
record CompareWords(Graph graph, Words content, Messages messages) {

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    CauseWords of(Cause cause) {
        return content.cause(cause.id());
    }

    String name(Cause cause) {
        return of(cause).name();
    }

    String name(int finding) {
        return content.finding(graph.finding(finding).id()).name();
    }

    String move(Move move) {
        return content.move(move.id()).name();
    }

    String dose(Move move) {
        var sentence = new DoseSentence(messages);
        return sentence.amount(move.dose())
                + sentence.frequency(move.dose()).stream()
                        .map(part -> say("explore.separator") + part)
                        .collect(Collectors.joining());
    }

    String standing(Comparison.Side side) {
        return sentences().standing(side);
    }

    String answer(Optional<Answer> answer) {
        return sentences().answer(answer);
    }

    private ComparisonSentences sentences() {
        return new ComparisonSentences(messages);
    }

    /// What the button said that was pressed.
    String reply(Answer answer) {
        return switch (answer) {
            case PRESENT -> say("explore.question.yes");
            case ABSENT -> say("explore.question.no");
            case UNSURE -> say("explore.question.unsure");
        };
    }

    String mark(Mark mark) {
        return sentences().mark(mark);
    }

    /// A row of the table as one sentence, for a screen reader.
    String row(Comparison.Row row, List<Cause> causes) {
        var sides =
                IntStream.range(0, causes.size())
                        .mapToObj(at -> side(causes.get(at), row.marks().get(at)))
                        .collect(Collectors.joining(" "));
        return say("compare.row.spoken", name(row.finding()), answer(row.answer()), sides);
    }

    private String side(Cause cause, Mark mark) {
        return mark.points() == Comparison.Points.HERE
                ? say(
                        "compare.side.studied",
                        name(cause),
                        mark(mark),
                        ResearchMark.words(messages, mark.evidence()))
                : say("compare.side", name(cause), mark(mark));
    }

    String question(Finding finding) {
        var asked = content.finding(finding.id()).question();
        return asked.isEmpty() ? say("explore.question.plain", name(finding.index())) : asked;
    }

    /// Which of the causes a yes and a no point more to; empty where that is not known.
    String effect(NextQuestion next) {
        var yes = next.yesRaises().stream().map(graph::cause).map(this::name).findFirst();
        var no = next.noRaises().stream().map(graph::cause).map(this::name).findFirst();
        return yes.map(
                        first ->
                                no.map(second -> say("explore.question.effect", first, second))
                                        .orElseGet(() -> say("explore.question.effect.yes", first)))
                .orElse("");
    }
}
