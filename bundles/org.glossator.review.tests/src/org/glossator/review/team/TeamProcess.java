package org.glossator.review.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.jgit.lib.Repository;
import org.glossator.core.corpus.Corpus;
import org.glossator.model.ModelPackage;
import org.glossator.text.record.DocumentInfo;

/** A process of its own that commits, pulls or pushes, and stands still at a step, to be killed there. */
final class TeamProcess {

	private TeamProcess() {
	}

	/** Arguments: the corpus, whose it is, the operation ({@code join} with the address), and the number of the step to stand still at. */
	public static void main(String[] arguments) throws IOException {
		int[] left = { Integer.parseInt(arguments[3]) };
		Steps steps = step -> {
			if (left[0]-- == 0) {
				System.out.println(step);
				System.out.flush();
				// Only killing ends this: the other side never writes.
				if (System.in.read() < 0) {
					throw new IOException("Nobody killed this process");
				}
			}
		};
		if (arguments[2].startsWith("join ")) {
			Team.join(arguments[2].substring(5), Path.of(arguments[0]), arguments[1], Credentials.NONE).close();
			System.out.println("done");
			return;
		}
		try (Team team = new TeamFolder(Path.of(arguments[0]), arguments[1]).open(steps, FileCheck.LARGEST)) {
			switch (arguments[2]) {
				case "commit" -> team.commit();
				case "pull" -> team.pull();
				case "push" -> team.push();
				default -> throw new IOException(arguments[2]);
			}
		}
		System.out.println("done");
	}

	/** Starts it on the class path that this test runs on, be it plain or made of bundles. */
	static Process start(Path corpus, String name, String operation, int step) throws IOException {
		Set<String> path = new LinkedHashSet<>();
		List<Class<?>> classes = new ArrayList<>(List.of(TeamProcess.class, Team.class, Corpus.class, ModelPackage.class, DocumentInfo.class,
				Command.class, EObject.class, XMLResource.class, IUndoContext.class, IAdaptable.class, ISchedulingRule.class,
				org.osgi.framework.Bundle.class, Repository.class));
		for (String ofGit : List.of("com.googlecode.javaewah.EWAHCompressedBitmap", "org.slf4j.Logger")) {
			try {
				classes.add(Repository.class.getClassLoader().loadClass(ofGit));
			} catch (ClassNotFoundException e) {
				throw new IOException(e);
			}
		}
		for (Class<?> each : classes) {
			Path place = Path.of(java.net.URI.create(each.getProtectionDomain().getCodeSource().getLocation().toString().replace(" ", "%20")));
			path.add(place.toString());
			// A bundle that runs from its project has its classes below it.
			for (String below : List.of("target/classes", "bin")) {
				if (Files.isDirectory(place.resolve(below))) {
					path.add(place.resolve(below).toString());
				}
			}
		}
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
				String.join(java.io.File.pathSeparator, path), TeamProcess.class.getName(), corpus.toString(), name, operation, String.valueOf(step))
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
	}

	/** What it says next: the step it stands still at, or {@code done}; null if it ended without a word. */
	static String says(Process process) throws IOException {
		return new java.io.BufferedReader(process.inputReader(StandardCharsets.UTF_8)).readLine();
	}
}
