package acheatlas.ui.articles;

import java.util.OptionalInt;

/// What a person can do in the text of an article.
interface ReaderActions {
    /// Follows a link: to word help, to a source, to another article.
    void follow(LinkText link);

    /// Shows a cause with its links to the picks.
    void toLinks(String cause);

    /// The answer chosen before, by the number of the question from 1 on.
    OptionalInt answer(int question);

    void answer(int question, int option);

    void announce(String sentence);

    /// Called when the places of what is on the page are known.
    void laid();
}
