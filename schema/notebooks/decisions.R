# Every decision that fits a filter as a data frame, page by page. Needs the packages httr2 and jsonlite.
library(httr2)
library(jsonlite)

address <- "http://127.0.0.1:4000"
query <- "query ($filter: DecisionFilter, $after: String) {
  decisionsPage(filter: $filter, first: 100, after: $after) { id name kind stage certainty when pageKey }
}"

decisions <- function(filter = NULL) {
  pages <- list()
  after <- NULL
  repeat {
    body <- list(query = query, variables = list(filter = filter, after = after))
    answer <- request(paste0(address, "/graphql")) |> req_body_json(body, null = "null") |>
      req_error(is_error = \(answer) FALSE) |> req_perform() |> resp_body_string() |> fromJSON()
    if (!is.null(answer$errors)) stop(answer$errors$message[[1]])
    page <- answer$data$decisionsPage
    if (length(page) == 0) break
    pages[[length(pages) + 1]] <- page
    if (nrow(page) < 100) break
    after <- tail(page$pageKey, 1)
  }
  do.call(rbind, pages)
}

print(head(decisions()))
