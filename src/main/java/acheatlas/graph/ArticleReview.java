package acheatlas.graph;

import acheatlas.content.ArticleProse;
import acheatlas.content.ArticleText;
import acheatlas.content.Fields;
import acheatlas.content.Passage;
import acheatlas.content.Position;
import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;
import acheatlas.content.reading.ReadingEase;
import acheatlas.content.reading.Score;
import acheatlas.content.reading.Sentence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Reads articles as an editor would: headings, grade, length of sentences and paragraphs, claims
/// without a source, and the day of review.
final class ArticleReview {
    private final LocalDate today;
    private final Consumer<Problem> problems;

    ArticleReview(LocalDate today, Consumer<Problem> problems) {
        this.today = today;
        this.problems = problems;
    }

    /// Warns of an article that is due to be read again.
    void checkDay(Article article, Fields in) {
        if (article.reviewBy().isBefore(today)) {
            var message =
                    "read this article against its sources: its review was due by "
                            + article.reviewBy();
            in.warn(ProblemKind.REVIEW_DUE, in.value("reviewBy").orElse(in), message);
        }
    }

    /// Holds an article's words to what its kind and its language ask.
    void checkText(Article.Kind kind, ArticleText text) {
        Headings.missing(kind, text).forEach(problems);
        var passages = ArticleProse.of(text);
        passages.forEach(passage -> checkLength(text, passage));
        Claims.in(text.language()).uncited(text, passages).forEach(problems);
        ReadingEase.in(text.language()).ifPresent(ease -> checkGrade(text, passages, ease));
    }

    private void checkLength(ArticleText text, Passage passage) {
        for (var sentence : passage.sentences()) {
            int words = sentence.words().size();
            if (words > ReadingEase.MOST_WORDS) {
                var message =
                        "this sentence has %d words; split it, at most %d"
                                .formatted(words, ReadingEase.MOST_WORDS);
                tell(text, ProblemKind.LONG_SENTENCE, passage.at(sentence), message);
            }
        }
        int sentences = passage.sentences().size();
        if (sentences > ReadingEase.MOST_SENTENCES) {
            var message =
                    "this paragraph has %d sentences; split it, at most %d"
                            .formatted(sentences, ReadingEase.MOST_SENTENCES);
            tell(text, ProblemKind.LONG_PARAGRAPH, passage.start(), message);
        }
    }

    /// Tells of too high a grade at the paragraph that adds most to it.
    private void checkGrade(ArticleText text, Collection<Passage> passages, ReadingEase ease) {
        var read = passages.stream().filter(passage -> !passage.isHeading()).toList();
        var sentences = read.stream().flatMap(passage -> passage.sentences().stream()).toList();
        for (var score : ease.scores(sentences)) {
            if (!score.isPlain()) {
                var message = "%s; begin with the paragraph here, the hardest".formatted(score);
                tell(text, ProblemKind.HARD_TO_READ, hardest(read, ease).start(), message);
            }
        }
    }

    private static Passage hardest(List<Passage> passages, ReadingEase ease) {
        return passages.stream()
                .max(Comparator.comparingDouble(passage -> hardness(passage.sentences(), ease)))
                .orElseThrow();
    }

    private static double hardness(Collection<Sentence> sentences, ReadingEase ease) {
        var first = ease.scores(sentences).stream().findFirst();
        return first.map(
                        score ->
                                score.side() == Score.Side.AT_MOST ? score.value() : -score.value())
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private void tell(ArticleText text, ProblemKind kind, Position at, String message) {
        problems.accept(text.problem(kind, at.line(), at.column(), message));
    }
}
