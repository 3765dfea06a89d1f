package acheatlas.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is looked for in an article: title, lead, headings, links, and what must not be there.
final class ArticleOutline extends AbstractVisitor {

    /// A fault and its place; which article it is in, the reader knows.
    record Fault(ProblemKind kind, Position at, String message) {

        Problem in(ArticleText article) {
            return article.problem(kind, at.line(), at.column(), message);
        }
    }

    private static final List<ArticleLink.Target> TARGETS = List.of(ArticleLink.Target.values());
    private static final String SCHEMES =
            TARGETS.stream().map(target -> target.scheme() + ":").collect(Collectors.joining(", "));
    private static final String NO_HTML = "articles hold no HTML; say it in Markdown";

    private final List<ArticleText.Heading> headings = new ArrayList<>();
    private final List<ArticleLink> links = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> lead = Optional.empty();

    private ArticleOutline() {}

    static ArticleOutline of(Node document) {
        var outline = new ArticleOutline();
        document.accept(outline);
        if (outline.title.isEmpty()) {
            outline.fault(ProblemKind.WRONG_TITLE, Position.START, "add a title: `# Title`");
        }
        if (outline.lead.isEmpty()) {
            var message = "add a first paragraph that stands alone";
            outline.fault(ProblemKind.NO_LEAD, Position.START, message);
        }
        return outline;
    }

    Optional<String> title() {
        return title;
    }

    String lead() {
        return lead.orElse("");
    }

    List<ArticleText.Heading> headings() {
        return headings;
    }

    List<ArticleLink> links() {
        return links;
    }

    List<Fault> faults() {
        return faults;
    }

    @Override
    public void visit(Heading heading) {
        var at = Position.of(heading);
        if (heading.getLevel() > 1) {
            var text = PlainText.of(heading);
            headings.add(new ArticleText.Heading(heading.getLevel(), text, at.line(), at.column()));
        } else if (heading.getPrevious() == null) {
            title = Optional.of(PlainText.of(heading)).filter(text -> !text.isBlank());
        } else {
            var message = "the title `# …` stands once, at the top; begin this heading with ##";
            fault(ProblemKind.WRONG_TITLE, at, message);
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (lead.isEmpty() && headings.isEmpty()) {
            lead = Optional.of(PlainText.of(paragraph));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Link link) {
        var at = Position.of(link);
        var destination = link.getDestination();
        int colon = destination.indexOf(':');
        var scheme = colon < 0 ? "" : destination.substring(0, colon);
        var target = target(scheme);
        if (target.isPresent()) {
            var id = destination.substring(colon + 1);
            links.add(new ArticleLink(target.get(), id, at.line(), at.column()));
        } else {
            var message = "`" + destination + "` leads nowhere; begin it with one of " + SCHEMES;
            fault(ProblemKind.DEAD_LINK, at, message);
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        var message = "articles show no pictures of their own; take it out";
        fault(ProblemKind.DEAD_LINK, Position.of(image), message);
    }

    @Override
    public void visit(HtmlBlock html) {
        fault(ProblemKind.RAW_HTML, Position.of(html), NO_HTML);
    }

    @Override
    public void visit(HtmlInline html) {
        fault(ProblemKind.RAW_HTML, Position.of(html), NO_HTML);
    }

    private static Optional<ArticleLink.Target> target(String scheme) {
        return TARGETS.stream().filter(target -> target.scheme().equals(scheme)).findFirst();
    }

    private void fault(ProblemKind kind, Position at, String message) {
        faults.add(new Fault(kind, at, message));
    }
}
