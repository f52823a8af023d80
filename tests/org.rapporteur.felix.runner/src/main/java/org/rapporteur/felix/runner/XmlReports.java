package org.rapporteur.felix.runner;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.felix.runner.TestOutcome.Status;

/** Writes one file for each test class, {@code TEST-class.xml}, as Surefire does, for build servers and editors. */
public final class XmlReports {

    private final Path folder;

    /**
     * @param folder where they go
     */
    public XmlReports(Path folder) {
        this.folder = folder;
    }

    /** Writes the reports of one fragment. */
    public void write(FragmentResult result) throws IOException, XMLStreamException {
        Files.createDirectories(folder);
        var byClass = result.outcomes().stream()
                .collect(Collectors.groupingBy(TestOutcome::className, TreeMap::new, Collectors.toList()));
        for (var entry : byClass.entrySet()) {
            var name = entry.getKey().isEmpty() ? result.fragment().name() : entry.getKey();
            try (var out = Files.newOutputStream(folder.resolve("TEST-" + name + ".xml"))) {
                var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
                xml.writeStartDocument("UTF-8", "1.0");
                suite(xml, name, entry.getValue());
                xml.writeEndDocument();
                xml.close();
            }
        }
    }

    /** Writes {@code results}: a line {@code PASSED FAILED NAME} for each fragment. */
    public void writeCounts(List<FragmentResult> results) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("results"), results.stream().map(result -> result.count(Status.PASSED) + " "
                + result.count(Status.FAILED) + " " + result.fragment().name()).toList());
    }

    private static void suite(XMLStreamWriter xml, String name, List<TestOutcome> outcomes) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Integer.toString(outcomes.size()));
        xml.writeAttribute("failures", count(outcomes, Status.FAILED));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", count(outcomes, Status.SKIPPED));
        xml.writeAttribute("time", seconds(outcomes.stream().map(TestOutcome::took).reduce(Duration.ZERO, Duration::plus)));
        for (var outcome : outcomes) {
            testcase(xml, name, outcome);
        }
        xml.writeEndElement();
    }

    private static void testcase(XMLStreamWriter xml, String suite, TestOutcome outcome) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", clean(outcome.name()));
        xml.writeAttribute("classname", suite);
        xml.writeAttribute("time", seconds(outcome.took()));
        switch (outcome.status()) {
            case FAILED -> {
                xml.writeStartElement("failure");
                outcome.failure().ifPresent(failure -> write(xml, failure));
                xml.writeEndElement();
            }
            case SKIPPED -> {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", clean(outcome.reason()));
            }
            case PASSED -> { }
        }
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Throwable failure) {
        try {
            xml.writeAttribute("type", failure.getClass().getName());
            xml.writeAttribute("message", clean(String.valueOf(failure.getMessage())));
            var trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            xml.writeCharacters(clean(trace.toString()));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without the characters that XML cannot hold; tests about bad input like to fail with them in their messages. */
    private static String clean(String text) {
        return text.codePoints().map(c -> c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 ? c : '?').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String count(List<TestOutcome> outcomes, Status status) {
        return Long.toString(outcomes.stream().filter(outcome -> outcome.status() == status).count());
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.3f", took.toNanos() / 1e9);
    }
}
