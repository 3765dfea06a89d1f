package acheatlas.graph;

import acheatlas.content.ArticleText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where the articles of a language use the terms of the glossary. A term's forms are every text a
/// link to it has in some article, and its id where ids are words of the language: `tendons` is a
/// form of `tendon`. What is an everyday word of the language as well is no form.
final class GlossaryUse {
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([a-z]+):([^)]*)\\)");
    // headings, the cards of moves and the list of sources explain nothing and need no explaining
    private static final String NOT_PROSE =
            ".*)|^#.*$|^\\[[^\\]]*\\]\\(move:[^)]*\\)$"
                    + "|\\[[^\\]]*\\]\\(source:[^)]*\\)|(?<=\\])\\([a-z]+:[^)]*\\)";

    private final Map<String, Set<String>> forms = new TreeMap<>();

    private final Pattern notProse;

    private GlossaryUse(Wording wording) {
        notProse =
                Pattern.compile("(?m)(?s:^## " + Pattern.quote(wording.one("sources")) + NOT_PROSE);
    }

    static GlossaryUse of(Content content, Wording wording) {
        var use = new GlossaryUse(wording);
        if (wording.one("ids-are-words").equals("yes")) {
            content.words()
                    .glossary()
                    .keySet()
                    .forEach(word -> use.add(word, word.replace('-', ' ')));
        }
        var noForm = Wording.pattern(wording.one("article") + "|" + wording.one("everyday"), "");
        content.articles().values().stream()
                .flatMap(article -> LINK.matcher(markdown(article)).results())
                .filter(link -> link.group(2).equals("word"))
                .filter(link -> !noForm.matcher(link.group(1)).matches())
                .forEach(link -> use.add(link.group(3), link.group(1)));
        return use;
    }

    private static String markdown(ArticleText article) {
        try {
            return Files.readString(Path.of("data").resolve(article.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String word, String form) {
        forms.computeIfAbsent(word, _ -> new TreeSet<>()).add(form.toLowerCase(Locale.ROOT));
    }

    /// Every form of every term.
    Set<String> forms() {
        return forms.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// The terms of an article whose first use is no link to a meaning, its own or that of a longer
    /// term. The text of a link to a cause, move or article explains itself where it leads.
    List<String> unexplained(String file, String markdown) {
        var prose = notProse.matcher(markdown).replaceAll(GlossaryUse::blank);
        var links = LINK.matcher(markdown).results().toList();
        var unexplained = new ArrayList<String>();
        forms.forEach(
                (word, all) ->
                        pattern(all)
                                .matcher(prose)
                                .results()
                                .filter(use -> !isIn(use, links, false))
                                .findFirst()
                                .filter(use -> !isIn(use, links, true))
                                .ifPresent(use -> unexplained.add(told(file, prose, use, word))));
        return unexplained;
    }

    private static String blank(MatchResult found) {
        return found.group().replaceAll("[^\n]", " ");
    }

    /// @param meaning whether the link leads to the glossary, or anywhere else
    private static boolean isIn(MatchResult use, List<MatchResult> links, boolean meaning) {
        return links.stream()
                .filter(link -> link.group(2).equals("word") == meaning)
                .anyMatch(link -> link.start(1) <= use.start() && use.end() <= link.end(1));
    }

    private static Pattern pattern(Set<String> forms) {
        var longestFirst =
                forms.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Wording.pattern("(?<![\\w-])(?:" + longestFirst + ")(?:s|es)?", "(?![\\w-])");
    }

    private static String told(String file, String prose, MatchResult use, String word) {
        long line = prose.substring(0, use.start()).chars().filter(c -> c == '\n').count() + 1;
        return "%s:%d: link “%s” to word:%s".formatted(file, line, use.group(), word);
    }
}
