package org.rapporteur.felix.runner;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;

/**
 * The packages of JUnit. The runner has JUnit on its own class path, because it runs the tests from outside of the
 * framework; the framework offers the same classes to the fragments.
 */
public final class ClassPathExports {

    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)((?:;[\\w.:-]+:?=(?:\"[^\"]*\"|[^,;\"]+))*),?");
    private static final Pattern VERSION = Pattern.compile(";version=\"?([\\w.-]+)\"?");

    private ClassPathExports() {
    }

    /** An export header with every package of JUnit and of what it is made of. */
    public static String ofJUnit() throws IOException {
        var packages = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var name = new File(entry).getName();
            if (name.startsWith("junit-") || name.startsWith("opentest4j") || name.startsWith("apiguardian")) {
                packages.addAll(exports(entry));
            }
        }
        if (packages.isEmpty()) {
            throw new IllegalStateException("JUnit is not on the class path.");
        }
        return String.join(",", packages);
    }

    private static List<String> exports(String file) throws IOException {
        var packages = new ArrayList<String>();
        try (var jar = new JarFile(file)) {
            var header = jar.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
            var clauses = CLAUSE.matcher(header == null ? "" : header);
            while (clauses.find()) {
                var version = VERSION.matcher(clauses.group(2));
                packages.add(clauses.group(1) + (version.find() ? ";version=" + version.group(1) : ""));
            }
        }
        return packages;
    }
}
