package org.rapporteur.cli;

/**
 * A command of {@code rapporteur}. Offered as an OSGi service with the property {@code rapporteur.command}, the command's name,
 * by a class that carries picocli's {@code @Command} and has its options and parameters as annotated fields. A new object is used
 * for each call; only the command that is called is made, so that the others cost nothing. A name of two words, such as
 * {@code questionnaire issue}, is a command of a group; the group is there as soon as one of its commands is, and its description
 * stands in the texts as {@code rapporteur.questionnaire.usage.description}. A command of somebody else describes itself with
 * picocli's own attributes.
 *
 * {@snippet :
 * @Command(name = "cities", description = "Lists the cities where the forum has met.")
 * @Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=cities")
 * public final class CitiesCommand implements Subcommand {
 *
 *     @Option(names = "--region", paramLabel = "ID", description = "Identifier of a region.", required = true)
 *     private String region;
 *
 *     @Override
 *     public ExitCode run(Console console) throws Exception {
 *         if (!region.equals("lakes")) {
 *             throw new CommandException(ExitCode.USAGE, "Only the region lakes has a forum, not " + region + ".");
 *         }
 *         console.out().println("Kisumu");
 *         return ExitCode.DONE;
 *     }
 * }
 * }
 */
public interface Subcommand {

    /** Name of the service property that holds the command's name. */
    String NAME = "rapporteur.command";

    /**
     * Does the command's work. Its options have been read. Called once, by the thread of the program, which is interrupted when the user
     * asks for the end: what was half written is then taken away.
     *
     * @param console where results and messages go; not null
     * @return how it ended; not null
     * @throws Exception when it could not be done: a {@link CommandException} says how to end; the message of any other is shown
     *         as it is and the program ends with {@link ExitCode#FAILED}
     */
    ExitCode run(Console console) throws Exception;
}
