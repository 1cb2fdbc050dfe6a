package org.citynetworks.upload;

import org.citynetworks.document.Documents;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * A form with a file, as features have it, while tests run.
 */
@Controller
@TestComponent
public class UploadPages {

	/** What lay on the disk while the last form was looked at. */
	volatile List<Path> onDisk = List.of();

	private final CheckUpload check;

	private final Documents documents;

	private final TransactionOperations transaction;

	UploadPages(CheckUpload check, Documents documents, TransactionOperations transaction) {
		this.check = check;
		this.documents = documents;
		this.transaction = transaction;
	}

	@GetMapping("/web-tests/upload")
	String form(HttpServletResponse response) {
		response.setHeader("Cache-Control", "no-store");
		return "web-tests/upload";
	}

	@PostMapping("/web-tests/upload")
	String send(@RequestParam String words, @RequestParam MultipartFile file, Model model, HttpServletRequest request)
			throws IOException {
		this.onDisk = temporary(request.getServletContext());
		try {
			var upload = this.check.of(file, 0);
			var document = this.transaction.execute((status) -> this.documents.keep(upload));
			return "redirect:/web-tests/documents/" + document.id();
		}
		catch (RefusedUpload ex) {
			model.addAttribute("refusal", ex);
			model.addAttribute("words", words);
			return "web-tests/upload";
		}
	}

	static List<Path> temporary(ServletContext server) throws IOException {
		try (var files = Files.walk(((File) server.getAttribute(ServletContext.TEMPDIR)).toPath())) {
			return files.toList();
		}
	}

	@GetMapping("/web-tests/documents/{id}")
	ResponseEntity<InputStreamResource> document(@PathVariable UUID id) {
		return this.documents.attachment(id);
	}

}
