package acheatlas;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.URL;

/// Holds the one way of the data (files, content, graph, triage and ranking, view model, view) and
/// who may use which library. README says why.
class ArchitectureTest {
    // filled once, read by every test
    private static JavaClasses house = new ClassFileImporter().importPackages();

    @BeforeAll
    static void readTheHouse() {
        house =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("acheatlas");
    }

    private static void hold(ArchRule rule) {
        rule.check(house);
    }

    @Test
    void everyPackageSeesOnlyThoseBeforeIt() {
        hold(
                layeredArchitecture()
                        .consideringOnlyDependenciesInLayers()
                        .withOptionalLayers(true)
                        .layer("content")
                        .definedBy("acheatlas.content..")
                        .layer("graph")
                        .definedBy("acheatlas.graph..")
                        .layer("triage")
                        .definedBy("acheatlas.triage..")
                        .layer("ranking")
                        .definedBy("acheatlas.ranking..")
                        .layer("search")
                        .definedBy("acheatlas.search..")
                        .layer("routine")
                        .definedBy("acheatlas.routine..")
                        .layer("handout")
                        .definedBy("acheatlas.handout..")
                        .layer("cli")
                        .definedBy("acheatlas.cli..")
                        .layer("ui")
                        .definedBy("acheatlas.ui..")
                        .layer("root")
                        .definedBy("acheatlas")
                        .whereLayer("root")
                        .mayNotBeAccessedByAnyLayer()
                        .whereLayer("ui")
                        .mayOnlyBeAccessedByLayers("root")
                        .whereLayer("cli")
                        .mayOnlyBeAccessedByLayers("root")
                        .whereLayer("search")
                        .mayOnlyBeAccessedByLayers("ui", "cli", "root")
                        .whereLayer("routine")
                        .mayOnlyBeAccessedByLayers("handout", "ui", "root")
                        .whereLayer("handout")
                        .mayOnlyBeAccessedByLayers("ui", "cli", "root")
                        .whereLayer("ranking")
                        .mayOnlyBeAccessedByLayers("handout", "ui", "cli", "root")
                        .whereLayer("triage")
                        .mayOnlyBeAccessedByLayers("ranking", "handout", "ui", "cli", "root"));
    }

    @Test
    void settingsKnowNobody() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage("acheatlas.settings..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "acheatlas.content..",
                                "acheatlas.graph..",
                                "acheatlas.triage..",
                                "acheatlas.ranking..",
                                "acheatlas.search..",
                                "acheatlas.i18n..",
                                "acheatlas.ui.."));
    }

    @Test
    void speechKnowsNothingOfWhatIsSaid() {
        hold(
                noClasses()
                        .that()
                        .resideInAPackage("acheatlas.speech..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("acheatlas..")
                                        .and(
                                                resideOutsideOfPackages(
                                                        "acheatlas.speech..",
                                                        "acheatlas.i18n.."))));
    }

    @Test
    void noRoomsFormACircle() {
        hold(slices().matching("acheatlas.(*)..").should().beFreeOfCycles());
        hold(slices().matching("acheatlas.ui.(*)..").should().beFreeOfCycles());
    }

    @Test
    void screensDoNotImportEachOther() {
        for (var screen :
                new String[] {
                    "explore",
                    "articles",
                    "gate",
                    "kiosk",
                    "linkmap",
                    "progress",
                    "routine",
                    "settings"
                }) {
            hold(
                    noClasses()
                            .that()
                            .resideInAPackage("acheatlas.ui." + screen + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage("acheatlas.ui.shell..")
                            .allowEmptyShould(true));
        }
    }

    @Test
    void onlyTheScreenKnowsJavaFx() {
        only("javafx..", "acheatlas", "acheatlas.ui..", "acheatlas.platform..");
        hold(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx.scene..", "javafx.stage..", "javafx.application.."));
    }

    @Test
    void eachLibraryHasItsRoom() {
        only(
                "com.google.gson..",
                "acheatlas.content..",
                "acheatlas.settings..",
                "acheatlas.progress..",
                "acheatlas.cli..");
        only("org.commonmark..", "acheatlas.content..", "acheatlas.ui..");
        only("org.apache.lucene..", "acheatlas.search..");
        only("atlantafx..", "acheatlas.ui..");
        only("picocli..", "acheatlas.cli..");
        only("com.openhtmltopdf..", "acheatlas.handout..");
        only("org.apache.pdfbox..", "acheatlas.handout..");
        only("com.google.zxing..", "acheatlas.handout..");
        only("java.awt..", "acheatlas.handout..");
    }

    private static void only(String library, String... rooms) {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(rooms)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .as("only " + String.join(", ", rooms) + " may use " + library));
    }

    @Test
    void nobodyUsesWhatTheHouseBans() {
        hold(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx.scene.web..",
                                "javafx.fxml..",
                                "javax.swing..",
                                "java.util.prefs..",
                                "java.net.http..",
                                "javax.net..",
                                "java.rmi.."));
        hold(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("acheatlas.Main")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
        hold(noClasses().should().callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void nobodyConnectsToAnything() {
        hold(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.net\\.(\\w*Socket|\\w*URLConnection|InetAddress|Proxy)"
                                        + "|java\\.nio\\.channels\\.\\w*(Socket|Datagram)\\w*")
                        .orShould()
                        .callMethod(URL.class, "openConnection")
                        .orShould()
                        .callMethod(URL.class, "openStream"));
        assertFalse(
                Main.class.getModule().isNamed()
                        && Main.class.getModule().getDescriptor().requires().stream()
                                .anyMatch(needed -> needed.name().equals("java.net.http")));
    }

    @Test
    void nothingStaticChanges() {
        hold(fields().that().areStatic().should().beFinal());
    }

    @Test
    void namesSayWhatAThingIs() {
        hold(
                classes()
                        .should()
                        .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Info|Impl)(\\$.*)?"));
    }
}
