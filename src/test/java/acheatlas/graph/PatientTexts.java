package acheatlas.graph;

import acheatlas.content.ArticleProse;
import acheatlas.content.ArticleText;
import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.reading.Sentence;
import acheatlas.i18n.Language;
import acheatlas.i18n.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Every text of a language that ships and that a patient may read, through the doors the screens
/// use.
final class PatientTexts {
    private static final int LONGEST_LABEL = 3;
    private static final Map<String, PatientTexts> READ = new ConcurrentHashMap<>();
    private static final Path MESSAGES =
            Path.of("src/main/resources/acheatlas/i18n/messages.properties");

    private final Language language;
    private final Content content;

    private PatientTexts(Language language) {
        this.language = language;
        content = load(language);
    }

    /// The texts of a language that ships, read once for all tests.
    static PatientTexts in(Language language) {
        return READ.computeIfAbsent(language.tag(), _ -> new PatientTexts(language));
    }

    Language language() {
        return language;
    }

    Content content() {
        return content;
    }

    @Override
    public String toString() {
        return language.tag();
    }

    /// What somebody reads in one go.
    ///
    /// @param id the node, article or screen it belongs to, and for a short text its key
    /// @param paragraphs its paragraphs, steps or lines
    record Reading(String id, List<String> paragraphs) {

        Reading {
            paragraphs = paragraphs.stream().filter(text -> !text.isBlank()).toList();
        }

        List<Sentence> sentences() {
            return paragraphs.stream().flatMap(text -> Sentence.in(text).stream()).toList();
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private static Content load(Language language) {
        try {
            return ContentLoader.load(new ContentFolder(Path.of("data")), language.tag());
        } catch (ContentException e) {
            throw new IllegalStateException("the shipped content cannot be read", e);
        }
    }

    Stream<Reading> all() {
        return Stream.of(
                        articles(),
                        moves(),
                        redFlags(),
                        symptoms(),
                        causes(),
                        reasons(),
                        referrals(),
                        rules(),
                        glossary(),
                        screens())
                .flatMap(texts -> texts);
    }

    /// Articles without their headings, which are no sentences.
    Stream<Reading> articles() {
        return content.articles().values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(PatientTexts::article);
    }

    private static Reading article(ArticleText text) {
        var passages = ArticleProse.of(text).stream().filter(passage -> !passage.isHeading());
        return new Reading(text.id(), passages.map(passage -> passage.text()).toList());
    }

    Stream<Reading> moves() {
        return content.graph().moves().stream()
                .map(
                        move -> {
                            var words = content.words().move(move.id());
                            var texts = new ArrayList<>(List.of(words.goal(), words.start()));
                            texts.addAll(words.steps());
                            texts.addAll(List.of(words.harder(), words.notFor()));
                            texts.addAll(List.of(words.mistakes(), words.feel()));
                            return new Reading(move.id(), texts);
                        });
    }

    Stream<Reading> redFlags() {
        return findings(FindingKind.RED_FLAG);
    }

    Stream<Reading> symptoms() {
        return findings(FindingKind.SYMPTOM);
    }

    private Stream<Reading> findings(FindingKind kind) {
        return content.graph().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(
                        finding -> {
                            var words = content.words().finding(finding.id());
                            var texts = List.of(words.question(), words.meaning(), words.why());
                            var all = new ArrayList<>(texts);
                            all.add(words.action());
                            return new Reading(finding.id(), all);
                        });
    }

    Stream<Reading> causes() {
        return content.graph().causes().stream()
                .map(
                        cause -> {
                            var words = content.words().cause(cause.id());
                            return new Reading(
                                    cause.id(),
                                    List.of(
                                            words.shortLine(),
                                            words.summary(),
                                            words.better(),
                                            words.worse(),
                                            words.watchFor(),
                                            words.selfCare(),
                                            words.getHelp(),
                                            words.course()));
                        });
    }

    /// Why findings point to a cause, and how it feeds others.
    Stream<Reading> reasons() {
        var graph = content.graph();
        return graph.causes().stream()
                .map(
                        cause -> {
                            var texts = new ArrayList<String>();
                            for (var finding : graph.findings()) {
                                add(content.words().reason(cause.id(), finding.id()), texts);
                            }
                            for (var fed : graph.causes()) {
                                add(content.words().feeds(cause.id(), fed.id()), texts);
                            }
                            return new Reading("reasons of " + cause.id(), texts);
                        });
    }

    private static void add(Optional<String> text, List<String> into) {
        text.ifPresent(into::add);
    }

    Stream<Reading> referrals() {
        return content.graph().referrals().stream()
                .map(
                        referral -> {
                            var words = content.words().referral(referral.id());
                            return new Reading(
                                    referral.id(),
                                    List.of(
                                            words.point(),
                                            words.main(),
                                            words.spill(),
                                            words.mistaken()));
                        });
    }

    Stream<Reading> rules() {
        return content.graph().rules().stream()
                .map(
                        rule -> {
                            var words = content.words().rule(rule.id());
                            return new Reading(rule.id(), List.of(words.action()));
                        });
    }

    Stream<Reading> glossary() {
        return content.words().glossary().entrySet().stream()
                .map(
                        word ->
                                new Reading(
                                        "word:" + word.getKey(),
                                        List.of(word.getValue().meaning())));
    }

    /// What each screen says, the sentences of a screen together; labels of a word or a few are no
    /// sentences.
    Stream<Reading> screens() {
        var screens = new TreeMap<String, List<String>>();
        messages()
                .filter(message -> !isLabel(message))
                .forEach(
                        message ->
                                screens.computeIfAbsent(
                                                message.id().split("\\.", 2)[0],
                                                _ -> new ArrayList<>())
                                        .addAll(message.paragraphs()));
        return screens.entrySet().stream()
                .map(screen -> new Reading("screen " + screen.getKey(), screen.getValue()));
    }

    private static boolean isLabel(Reading message) {
        return message.sentences().stream()
                .allMatch(sentence -> sentence.words().size() <= LONGEST_LABEL);
    }

    /// Each message by its key, with a number in each of its places.
    Stream<Reading> messages() {
        var messages = Messages.in(language);
        return keys().map(key -> new Reading(key, List.of(messages.say(key, 2, 2, 2, 2, 2, 2))));
    }

    private static Stream<String> keys() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().sorted();
    }

    /// Names and short labels, which are no sentences: only their wording can be held.
    Stream<Reading> names() {
        var words = content.words();
        var graph = content.graph();
        return Stream.of(
                        graph.findings().stream()
                                .map(one -> name(one.id(), words.finding(one.id()).name())),
                        graph.causes().stream()
                                .map(one -> name(one.id(), words.cause(one.id()).name())),
                        graph.moves().stream()
                                .map(one -> name(one.id(), words.move(one.id()).name())),
                        graph.rules().stream()
                                .map(one -> name(one.id(), words.rule(one.id()).name())),
                        content.articles().values().stream()
                                .map(one -> new Reading(one.id() + " headings", headings(one))))
                .flatMap(names -> names);
    }

    private static Reading name(String id, String name) {
        return new Reading(id + " name", List.of(name));
    }

    private static List<String> headings(ArticleText text) {
        return ArticleProse.of(text).stream()
                .filter(passage -> passage.isHeading())
                .map(passage -> passage.text())
                .toList();
    }
}
